package org.levator.caseload.attention;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.reference.LimitRow;

/**
 * One thing that waits and can be set aside.
 *
 * @param lastDay how far ahead
 * @param limit of an unsigned note, what makes it late; else {@code null}
 */
public record AttentionSheet(AttentionRow row, LocalDate lastDay, LimitRow limit) implements Serializable {}
