/**
 * What needs somebody's attention, in one list: danger first, then pauses, what is overdue, and the rest (CAS-3). Each kind of
 * {@link org.levator.caseload.attention.AttentionKind} is a rule that the record itself answers; it stays until it is resolved where it
 * belongs, or set aside here until a day, with a reason. Nothing is ever taken from the list otherwise.
 *
 * <p>Operations: {@link org.levator.caseload.attention.AttentionReading} lists; {@link org.levator.caseload.attention.SettingAside} sets
 * aside and brings back. What is set aside is so for everyone around the patient, and all of them see who said so and why; an unsigned
 * note is its author's alone. Not what the rules say about a flag or a note: that is behind opening it.
 */
package org.levator.caseload.attention;
