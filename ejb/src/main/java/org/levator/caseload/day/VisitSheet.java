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
 * @param outside whether the reader opened its case from outside the circle
 */
public record VisitSheet(DayRow row, List<CircleMember> whom, List<Mistake> mistakes, boolean outside) {
    /** One of them, with who took it back. */
    public record Mistake(MistakeReason reason, Instant saidAt, String saidBy) implements Serializable {}
}
