package org.levator.reference;

import java.io.Serializable;
import java.time.Instant;

/**
 * A limit as the administrator sees it.
 *
 * @param sourceEn where the proposal comes from, {@code sourceFr} the same in French; of no use once the clinic has set it
 * @param setBy the name of whoever set it for the clinic, {@code setAt} when; both {@code null} while it is a proposal
 */
public record LimitSheet(
        LimitCode code, int days, String sourceEn, String sourceFr, int version, String setBy, Instant setAt)
        implements Serializable {}
