package org.levator.access;

import java.time.Instant;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.shared.ClinicianId;

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
        return Schema.commit(em -> {
            var glasses = Schema.in(em, new BreakGlasses());
            return glasses.running(by, row.episode(), at).isPresent()
                    && glasses.running(by, row.patient(), at).isPresent();
        });
    }
}
