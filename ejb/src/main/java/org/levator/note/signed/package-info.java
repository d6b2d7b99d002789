/**
 * A signed note as it is read: its text with who signed it, its row in a list, what was added later, and why signing or amending is refused (NOT-3).
 * Values only. The table, its hash and who may sign are in {@link org.levator.note}.
 */
package org.levator.note.signed;
