/**
 * That what was recorded in a visit was about somebody else (NOT-3), as values: what may be taken out, by whom and whereto, and that it
 * was. Not the taking out itself: it moves events from one consent into another, in {@link org.levator.consent}.
 */
package org.levator.consent.sealed;
