package org.levator.episode.visit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.levator.access.OpenedCase;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;

/** The visits of a mapping test's case, in the database. */
public final class BookedVisits {
    private BookedVisits() {}

    public static void book(EntityManager em, Case row, Instant start) {
        em.persist(Visit.booked(row.episode(), row.patient(), row.clinician(), start, 45, VisitKind.IN_PERSON));
    }

    public static VisitPassing passing(EntityManager em, Clock clock) {
        var passing = new VisitPassing();
        passing.visits = Schema.in(em, new Visits());
        passing.clock = clock;
        return passing;
    }

    public static List<VisitRow> timeline(EntityManager em, OpenedCase open) {
        return Schema.in(em, new Visits()).timeline(open, 50);
    }
}
