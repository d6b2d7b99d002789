package org.levator.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.levator.access.OpenedCase;
import org.levator.safety.screen.KindRow;
import org.levator.safety.screen.ScreenRow;
import org.levator.sealing.OpenedSeal;
import org.levator.shared.FlagId;
import org.levator.shared.NotFound;
import org.levator.shared.VisitId;

/** The flags of opened cases' patients: a flag counts in every case of its patient. */
@ApplicationScoped
class RedFlags {
    private static final String ROWS =
            """
            select new org.levator.safety.FlagRow(f.id, f.patient, f.episode, k.text, k.advice, k.urgency, f.pauses,
                f.releasedBy, k.draftsLetter, k.onlyAlone, f.raisedAt, f.dueAt,
                case when f.actions is empty then true else false end,
                case when f.releasedAt is null then true else false end)
            from RedFlag f join RedFlagKind k on k.code = f.kind
            where
            """;
    /** Raised for the wrong patient, a flag is nowhere in this one's record (NOT-3). */
    private static final String OF_THIS_PATIENT = " and f.sealedAt is null";

    @PersistenceContext
    EntityManager em;

    void add(ScreenAnswer answer) {
        em.persist(answer);
    }

    void add(RedFlag flag) {
        em.persist(flag);
    }

    RedFlag get(FlagId id, OpenedCase open) {
        return em.createQuery(
                        "select f from RedFlag f where f.id = :id and f.patient = :patient" + OF_THIS_PATIENT,
                        RedFlag.class)
                .setParameter("id", id)
                .setParameter("patient", open.patient())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("flag"));
    }

    RedFlagKind kind(String code) {
        return Optional.ofNullable(em.find(RedFlagKind.class, code)).orElseThrow(() -> new NotFound("kind of flag"));
    }

    List<KindRow> questions() {
        return em.createQuery(
                        """
                        select new org.levator.safety.screen.KindRow(k.code, k.text, k.advice, k.urgency, k.pauses, k.onlyAlone)
                        from RedFlagKind k where k.active order by k.seq
                        """,
                        KindRow.class)
                .getResultList();
    }

    Optional<ScreenRow> lastAnswer(VisitId visit, OpenedCase open) {
        return em.createQuery(
                        """
                        select new org.levator.safety.screen.ScreenRow(s.outcome, s.at) from ScreenAnswer s
                        where s.visit = :visit and s.episode = :episode and not exists (
                            select f.id from RedFlag f
                            where f.visit = s.visit and f.raisedAt = s.at and f.sealedAt is not null)
                        order by s.at desc
                        """,
                        ScreenRow.class)
                .setParameter("visit", visit)
                .setParameter("episode", open.episode())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    FlagRow row(FlagId id, OpenedCase open) {
        return em.createQuery(ROWS + "f.id = :id and f.patient = :patient" + OF_THIS_PATIENT, FlagRow.class)
                .setParameter("id", id)
                .setParameter("patient", open.patient())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("flag"));
    }

    /** For the privacy officer, who opened it. */
    FlagHistory history(OpenedSeal sealed) {
        var id = new FlagId(sealed.entry());
        var row = em.createQuery(ROWS + "f.id = :id", FlagRow.class)
                .setParameter("id", id)
                .getSingleResult();
        return new FlagHistory(row, em.find(RedFlag.class, id).detail());
    }

    /** Open ones, or with nothing done about them yet; most urgent first. */
    List<FlagRow> standing(OpenedCase open) {
        return em.createQuery(
                        ROWS + "f.patient = :patient and (f.releasedAt is null or f.actions is empty)" + OF_THIS_PATIENT
                                + " order by f.dueAt",
                        FlagRow.class)
                .setParameter("patient", open.patient())
                .getResultList();
    }
}
