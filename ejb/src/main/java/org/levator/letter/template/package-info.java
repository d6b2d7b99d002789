/**
 * The words that a letter starts from, by kind and language, in editions that never change. {@link org.levator.letter.template.LetterTemplates}
 * gives a {@link org.levator.letter.template.Template}, which begins a text and carries one over into the other language. The table stays
 * inside.
 */
package org.levator.letter.template;
