/**
 * What every feature may use: typed ids, the two ways to say no ({@link org.levator.shared.BrokenRule},
 * {@link org.levator.shared.NotFound}), the caller, the clock, text, hashes. Imports no feature.
 */
package org.levator.shared;
