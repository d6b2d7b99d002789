/**
 * The words of every feature, and days and times as the clinic's wall shows them, in the language of the page.
 */
package org.levator.web.faces.text;
