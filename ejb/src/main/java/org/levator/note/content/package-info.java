/**
 * What an author types into a note: headings, ratings, findings, and their canonical text, which a person can read and which comes apart
 * again exactly (NOT-1, ASM-2). Values only. Not who typed it, nor whether it is signed.
 */
package org.levator.note.content;
