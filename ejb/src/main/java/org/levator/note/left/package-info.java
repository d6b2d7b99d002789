/**
 * What an author who leaves, the clinic or the circle, does not sign (ACC-6): handed over by {@link org.levator.note.left.NoteHandOver}, or left behind on the last day, it
 * is read by the case's circle ({@link org.levator.note.left.LeftNotes}) as it stands. Nobody else signs it; quoting it in a note of one's own is
 * {@link org.levator.note.NoteQuoting}.
 */
package org.levator.note.left;
