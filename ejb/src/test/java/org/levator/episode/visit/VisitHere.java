package org.levator.episode.visit;

import java.time.Instant;
import org.levator.access.Opened;
import org.levator.mapping.Case;

/** The visit of a mapping test's case, opened by its lead. */
public final class VisitHere {
    private VisitHere() {}

    public static OpenedVisit of(Case row, Instant startsAt) {
        return new FakeVisitOpening(Opened.byLead(row.episode(), row.patient(), row.clinician()), row.visit(), startsAt)
                .visit();
    }
}
