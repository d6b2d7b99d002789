package org.levator.reference;

import java.io.Serializable;
import java.time.LocalDate;

/** How many days the clinic allows, who says so, and since when. */
public record LimitRow(LimitCode code, int days, String sourceEn, String sourceFr, LocalDate asOf)
        implements Serializable {}
