/**
 * Session notes: the draft that loses nothing, the signed note that never changes, what is linked to it afterwards (NOT-1, NOT-2,
 * NOT-3, NOT-7).
 *
 * <p>Operations: {@link org.levator.note.NoteWriting} opens the page of a visit and keeps the draft; {@link org.levator.note.NoteSigning}
 * signs; {@link org.levator.note.NoteAmending} adds; {@link org.levator.note.NoteSealing} takes out one of the wrong patient, signed or not, which begins again as a
 * draft in the right visit; {@link org.levator.note.AddendumSealing} an addendum alone; {@link org.levator.note.NoteReading} shows. A draft and a signed note are two
 * tables: the first is overwritten every few seconds, the second is insert-only for the application's role, with its hash checked by
 * the database. A finding in a component that no consent covered at its time is kept, asks for an explanation at signing, marks the
 * note and opens a review (CON-6). Not the consent, not the red flags: those stand in their own features and are asked here.
 *
 * <p>Beneath, each with its own contract: {@link org.levator.note.content}, {@link org.levator.note.draft},
 * {@link org.levator.note.left}, {@link org.levator.note.review}, {@link org.levator.note.signed}, a signed note as values, and
 * {@link org.levator.note.attested}, what its signature says besides the text. None of them knows
 * the signed note's type; reviews, and the number from which a draft goes on counting, ask about it in queries only.
 */
package org.levator.note;
