/**
 * What every feature may use: typed ids, the two ways to say no ({@link org.levator.shared.BrokenRule},
 * {@link org.levator.shared.NotFound}), the caller, text, hashes. Beneath: {@link org.levator.shared.document} and
 * {@link org.levator.shared.server}. Imports no feature.
 */
package org.levator.shared;
