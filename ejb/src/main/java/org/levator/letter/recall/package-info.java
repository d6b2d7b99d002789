/**
 * Asking back letters that were sent for the wrong patient (NOT-3): one recall for each sending, whom to ask by when, until somebody
 * confirms that it was destroyed or returned, or it is given up with a reason. {@link org.levator.letter.recall.LetterRecalling} lists and
 * records; both tables are insert-only. Nothing here says what the letter was about, nor of whom.
 */
package org.levator.letter.recall;
