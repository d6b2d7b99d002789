/**
 * The tasks that a signed note without a recorded consent leaves, or whose consent was recorded for the wrong patient: one for the case's
 * lead and one for the privacy officer (CON-6). The note opens them; {@link org.levator.note.review.NoteReviewing} lists and closes them. Nothing here keeps anyone from writing or signing.
 */
package org.levator.note.review;
