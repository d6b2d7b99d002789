/**
 * Referral letters, from a draft to sent (LET-1 to LET-6). A letter asks one specific question of one recipient and discloses what was
 * chosen item by item, under the patient's recorded consent. The author drafts, a therapist approves, issuing prints the bytes that go
 * out and numbers them, sending is logged, and an answer is awaited by a day until one comes. An issued letter never changes: a change is a new letter that replaces it. Not the
 * recipients themselves: those are in {@link org.levator.directory}.
 *
 * <p>Here stand the letter, its moves and its boundaries. Beneath, each with its own contract: what it says
 * ({@link org.levator.letter.content}), the words it starts from ({@link org.levator.letter.template}), how it is printed
 * ({@link org.levator.letter.print}), on whose consent ({@link org.levator.letter.disclosure}), how it was sent
 * ({@link org.levator.letter.sending}), what was answered ({@link org.levator.letter.answer}), how it is asked back ({@link org.levator.letter.recall}), what pages show of it
 * ({@link org.levator.letter.view}). They know nothing of the letter itself.
 */
package org.levator.letter;
