/**
 * A health number as the card shows it: each province's shape, what speaks against a number, and how much of it a page shows unasked
 * (PAT-2). Values only. Not whose it is, and not who may see all of it: that is in {@link org.levator.patient}.
 */
package org.levator.patient.number;
