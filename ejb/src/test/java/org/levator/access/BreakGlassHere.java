package org.levator.access;

import java.time.Instant;
import java.util.function.Predicate;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/** Openings from outside the circle, in the database. */
public final class BreakGlassHere {
    private BreakGlassHere() {}

    public static BreakGlassId opened(Case row, ClinicianId by, Instant at) {
        var glass = BreakGlass.opened(new OutsideCase(row.episode(), row.patient()), by, "nobody could be reached", at);
        return Schema.commit(em -> {
            Schema.in(em, new BreakGlasses()).add(glass);
            return glass.id();
        });
    }

    public static void end(BreakGlassId opening, ClinicianId by, Instant at) {
        Schema.commit(em -> {
            Schema.in(em, new BreakGlasses()).add(BreakGlassEnd.of(opening, by, at));
            return null;
        });
    }

    /** For the case and for the patient. */
    public static boolean runs(Case row, ClinicianId by, Instant at) {
        return opens(row.episode(), by, at) && opens(row.patient(), by, at);
    }

    public static boolean opens(EpisodeId episode, ClinicianId by, Instant at) {
        return glasses(g -> g.running(by, episode, at).isPresent());
    }

    public static boolean opens(PatientId patient, ClinicianId by, Instant at) {
        return glasses(g -> g.running(by, patient, at).isPresent());
    }

    private static boolean glasses(Predicate<BreakGlasses> question) {
        return Schema.commit(em -> question.test(Schema.in(em, new BreakGlasses())));
    }
}
