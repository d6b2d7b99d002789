package org.levator.reference;

import java.io.Serializable;
import java.time.Instant;

/**
 * A limit as it was proposed or set.
 *
 * @param sourceEn where the proposal comes from, {@code sourceFr} the same in French; {@code null} of what the clinic has set
 * @param setBy the name of whoever set it for the clinic, {@code setAt} when; both {@code null} of a proposal
 */
public record LimitSetting(
        LimitCode code, int revision, int days, String sourceEn, String sourceFr, String setBy, Instant setAt)
        implements Serializable {}
