/**
 * What left the screen by the browser's own print command (ACC-3). {@link org.levator.oversight.paper.PagePrinting} is told by the page once
 * per print and writes the row, for whoever may see that page and for nobody else. What is made here as a file has its row where it is made.
 */
package org.levator.oversight.paper;
