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

    /** As planning does: in an open case only. */
    public static boolean plan(EntityManager em, Case row, Instant start) {
        var open = Schema.in(em, new PlannedCases()).isOpen(row.episode(), row.patient());
        if (open) {
            book(em, row, start);
        }
        return open;
    }

    public static CaseVisits ofCases(EntityManager em, Clock clock) {
        var visits = new CaseVisits();
        visits.visits = Schema.in(em, new Visits());
        visits.clock = clock;
        return visits;
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
