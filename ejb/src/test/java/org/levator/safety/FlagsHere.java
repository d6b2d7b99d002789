package org.levator.safety;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.levator.mapping.Case;
import org.levator.safety.action.InError;

/** Flags in the database that turned out to be slips, for the lists that ask for flags. */
public final class FlagsHere {
    private FlagsHere() {}

    /** Every flag of the patient was entered in error. */
    public static void mark(EntityManager em, Case row) {
        mark(em, row, null);
    }

    /** What was done about every flag of the patient at that place was entered in error; {@code null} is the flag itself. */
    public static void mark(EntityManager em, Case row, Integer action) {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        em.createQuery("select f from RedFlag f where f.patient = :patient", RedFlag.class)
                .setParameter("patient", row.patient())
                .getResultList()
                .forEach(flag -> flag.mark(new InError(action, row.clinician(), now, "the row below")));
    }
}
