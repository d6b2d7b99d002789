/**
 * What is typed: converters, lists to choose from, fields that several forms share; and what the page says to it, above and beside its field.
 */
package org.levator.web.faces.input;
