/**
 * Dated, sourced reference rows that the clinic keeps itself, and the clinic's own name and address. Its administrator sets how many days
 * it allows ({@link org.levator.reference.LimitKeeping}). Not the reference data of one
 * feature only (consent texts, red-flag rows): those stand with their feature.
 */
package org.levator.reference;
