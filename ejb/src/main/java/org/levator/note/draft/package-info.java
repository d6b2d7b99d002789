/**
 * The draft that loses nothing (NOT-2): {@link org.levator.note.draft.NoteDrafts} keeps each author's newest text of a visit and five earlier
 * ones, and refuses to write over what was saved meanwhile. The table stays inside; of the signed notes it asks which
 * revision was signed last, in a query. Not whether a draft may be begun or signed: that is asked in {@link org.levator.note}.
 */
package org.levator.note.draft;
