package org.levator.caseload.day;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.levator.episode.visit.mistake.MistakeReason;

/**
 * One visit as whoever plans it sees it.
 *
 * @param whom the circle of its case from today on, the lead first
 * @param mistakes how often it was recorded as having taken place, and had not
 * @param plannable not for a reader from outside the circle while its day is still to come: what happened she records, what is planned stays
 * @param outsideUntil when a look from outside the circle ends; {@code null} for everyone else
 */
public record VisitSheet(
        DayRow row, List<CircleMember> whom, List<Mistake> mistakes, boolean plannable, Instant outsideUntil) {
    /** One of them, with who took it back. */
    public record Mistake(MistakeReason reason, Instant saidAt, String saidBy) implements Serializable {}
}
