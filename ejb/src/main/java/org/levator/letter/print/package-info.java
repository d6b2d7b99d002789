/**
 * A letter's text with the facts around it, on the sheet that goes out: {@link org.levator.letter.print.LetterSheet} (LET-3, LET-4). It reads
 * other features for what a letter says about whose case it is, and changes nothing.
 */
package org.levator.letter.print;
