/** Comes last in the run, after every other package and class beside it: what all of them together have left. */
package org.levator.it.web.last;
