package org.levator.sealing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;

/** Seals entries in the database, for the features that hold them. */
public final class SealsHere {
    private SealsHere() {}

    public static Instant seal(EntityManager em, SealedKind kind, UUID entry, Case row, UUID again) {
        var now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
        var wrong = new WrongEntry(kind, entry, row.episode(), row.patient(), now.minusSeconds(60), again);
        Schema.in(em, new SealedEntries()).add(SealedEntry.of(wrong, row.clinician(), now, "the page before"));
        return now;
    }

    /** Every flag that was raised for the patient. */
    public static void sealFlags(EntityManager em, Case row) {
        em.createNativeQuery("select id from red_flag where patient_id = ?1", UUID.class)
                .setParameter(1, row.patient().uuid())
                .getResultStream()
                .toList()
                .forEach(flag -> em.createNativeQuery(
                                "update red_flag set sealed_at = ?2, released_at = ?2 where id = ?1")
                        .setParameter(1, flag)
                        .setParameter(2, seal(em, SealedKind.RED_FLAG, (UUID) flag, row, null))
                        .executeUpdate());
    }

    /** The unsigned note of its visit. */
    public static int sealDraft(EntityManager em, Case row) {
        var draft = (UUID)
                em.createNativeQuery("select id from note_draft where visit_id = ?1 and sealed_at is null", UUID.class)
                        .setParameter(1, row.visit().uuid())
                        .getSingleResult();
        var at = seal(em, SealedKind.DRAFT, draft, row, null);
        em.flush();
        return em.createNativeQuery("update note_draft set sealed_at = ?2 where id = ?1")
                .setParameter(1, draft)
                .setParameter(2, at)
                .executeUpdate();
    }

    public static OpenedSeal opened(UUID entry) {
        return new OpenedSeal(entry);
    }
}
