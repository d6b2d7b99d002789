/**
 * A letter as pages show it: where it stands, its row in a list, its page, its file, and what reception sees of one that waits to be sent. Values
 * only; {@link org.levator.letter} fills them.
 */
package org.levator.letter.view;
