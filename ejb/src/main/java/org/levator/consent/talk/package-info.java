/**
 * What is said between two people before and during an exam: the parts, the explanation, the answers, the signal, the third person (CON-1,
 * CON-11). Values only, the vocabulary of the whole feature, as it is stored with each event. Not what follows from it: that is
 * {@link org.levator.consent}.
 */
package org.levator.consent.talk;
