/**
 * What stands around the start of an exam besides the consent itself, as values: the day, who examines and with what authorisation, what
 * her flags pause, what was explained before, what she said herself (CON-3). Not the conditions that are made of it: they ask what was
 * answered, in {@link org.levator.consent}.
 */
package org.levator.consent.around;
