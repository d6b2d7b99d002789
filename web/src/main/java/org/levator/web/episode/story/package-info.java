/** What is told once in a case: told and corrected on its page, and shown where it is read first, before an exam or a note. */
package org.levator.web.episode.story;
