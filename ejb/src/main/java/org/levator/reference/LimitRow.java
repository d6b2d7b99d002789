package org.levator.reference;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How many days the clinic allows, who says so, and since when.
 *
 * @param set by the clinic itself; else it is the source's proposal
 */
public record LimitRow(LimitCode code, int days, String sourceEn, String sourceFr, LocalDate asOf, boolean set)
        implements Serializable {}
