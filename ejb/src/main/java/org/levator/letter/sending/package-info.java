/**
 * The log of how, where to and when an issued letter left the clinic (LET-6). {@link org.levator.letter.sending.Sendings} takes and lists
 * entries; the table stays inside. Not whether a letter may be sent: the letter says that.
 */
package org.levator.letter.sending;
