/**
 * The patient's consent that these kinds of content go to this recipient for this purpose, or the law in its place, and its withdrawal
 * (LET-2). {@link org.levator.letter.disclosure.Disclosures} records, withdraws, and says on which consent a letter may go out; both tables
 * are insert-only and stay inside. Not consent to an exam: that is {@link org.levator.consent}.
 */
package org.levator.letter.disclosure;
