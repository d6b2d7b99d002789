/**
 * A sheet of headings, paragraphs and lists, and the two files that it becomes: an accessible PDF and a Word document, with the fonts that they
 * embed. Knows nothing of what is printed.
 */
package org.levator.shared.document;
