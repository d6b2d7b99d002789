/**
 * Dated, sourced reference rows that the clinic keeps itself, and the clinic's own name and address. Not the reference data of one
 * feature only (consent texts, red-flag rows): those stand with their feature.
 */
package org.levator.reference;
