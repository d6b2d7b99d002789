/**
 * What a signature says besides the text of its note: who signs, of which day, what was asked and agreed to at the time (NOT-1, CON-6).
 * Values only. Not the signed note, and not whether somebody may sign: that is in {@link org.levator.note}.
 */
package org.levator.note.attested;
