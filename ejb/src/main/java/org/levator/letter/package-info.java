/**
 * Referral letters, from a draft to sent (LET-1 to LET-6). A letter asks one specific question of one recipient and discloses what was
 * chosen item by item, under the patient's recorded consent. The author drafts, a therapist approves, issuing prints the bytes that go
 * out and numbers them, sending is logged. An issued letter never changes: a change is a new letter that replaces it. Not the
 * recipients themselves: those are in {@link org.levator.directory}.
 */
package org.levator.letter;
