/**
 * The versions of the text that an explanation follows, byte for byte and never changed (CON-2). They say nothing about anyone.
 */
package org.levator.consent.text;
