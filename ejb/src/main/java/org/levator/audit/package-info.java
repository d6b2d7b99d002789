/**
 * The access log: who saw or did what, of whom, when, and what was refused (ACC-3). Append-only for the application's database role.
 * Rows hold ids and kinds, never a name or a clinical word. Not a change history: what changed stands in the features' own tables.
 */
package org.levator.audit;
