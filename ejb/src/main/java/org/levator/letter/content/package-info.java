/**
 * What a letter may say and to whom, item by item, how it is begun and typed, and what is still lacking before it may go out (LET-1,
 * LET-2). Values only, the vocabulary of the whole feature. Not the letter itself: where it stands, who wrote it and who answers for it is in
 * {@link org.levator.letter}.
 */
package org.levator.letter.content;
