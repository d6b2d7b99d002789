package org.levator.safety;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.safety.action.InError;
import org.levator.shared.FlagId;
import org.levator.shared.LetterId;

/** Flags in the database that turned out to be slips, for the lists that ask for flags. */
public final class FlagsHere {
    private FlagsHere() {}

    /** Every flag of the patient was entered in error. */
    public static void mark(EntityManager em, Case row) {
        mark(em, row, null);
    }

    /** Issued because of it, although it was entered in error, and not sent yet. */
    public static Optional<LetterId> issuedLetter(FlagId flag) {
        return Schema.commit(
                em -> Optional.ofNullable(em.find(RedFlag.class, flag).detail().issuedLetter()));
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
