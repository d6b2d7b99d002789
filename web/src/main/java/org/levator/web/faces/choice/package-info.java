/**
 * What a person chose for all pages, language and light, kept in cookies; and the way back to the page on which she chose it.
 */
package org.levator.web.faces.choice;
