/**
 * What the consent page and the strip above a note show, as rows. Nothing is decided here: {@link org.levator.consent.ConsentReading} fills
 * them.
 */
package org.levator.consent.sheet;
