/**
 * The answer to a letter that was sent (LET-6): by which day one is awaited, and what came of it, each with the day on which it happened and
 * when it was recorded. {@link org.levator.letter.answer.AnswerSteps} takes and lists it, the table is
 * insert-only. Not whose letters are awaited: the letter keeps the day that stands, and
 * lists ask it.
 */
package org.levator.letter.answer;
