package org.levator.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.levator.access.OpenedCase;
import org.levator.safety.action.InError;
import org.levator.safety.action.Markable;
import org.levator.safety.screen.KindRow;
import org.levator.safety.screen.ScreenRow;
import org.levator.sealing.OpenedSeal;
import org.levator.shared.ClinicianId;
import org.levator.shared.FlagId;
import org.levator.shared.NotFound;
import org.levator.shared.Stretch;
import org.levator.shared.VisitId;

/** The flags of opened cases' patients: a flag counts in every case of its patient. */
@ApplicationScoped
class RedFlags {
    private static final String ROWS =
            """
            select new org.levator.safety.FlagRow(f.id, f.patient, f.episode, k.text, k.advice, k.urgency, f.pauses,
                f.releasedBy, k.draftsLetter, k.onlyAlone, f.raisedAt, f.dueAt,
                f.waiting,
                case when f.releasedAt is null then true else false end,
                case when f.inErrorAt is null then false else true end)
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
        return em
                .createQuery(
                        "select f from RedFlag f left join fetch f.corrections where f.id = :id and f.patient = :patient"
                                + OF_THIS_PATIENT,
                        RedFlag.class)
                .setParameter("id", id)
                .setParameter("patient", open.patient())
                .getResultList()
                .stream()
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
                            where f.visit = s.visit and f.raisedAt = s.at and (f.sealedAt is not null or f.inErrorAt is not null))
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
        var flag = em.find(RedFlag.class, id);
        return new FlagHistory(row, flag.detail(), correctors(flag), Markable.nothing());
    }

    /** By name, whoever marked something of it as entered in error. */
    Map<ClinicianId, String> correctors(RedFlag flag) {
        var by = flag.deeds().corrections().stream().map(InError::clinician).collect(Collectors.toSet());
        if (by.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select c.id, c.givenName || ' ' || c.familyName from Clinician c where c.id in :by",
                        Object[].class)
                .setParameter("by", by)
                .getResultStream()
                .collect(Collectors.toMap(row -> (ClinicianId) row[0], row -> (String) row[1]));
    }

    /** Open ones, or with nothing done about them yet; most urgent first. */
    List<FlagRow> standing(OpenedCase open) {
        return em.createQuery(
                        ROWS + "f.patient = :patient and (f.releasedAt is null or f.waiting = true)" + OF_THIS_PATIENT
                                + " order by f.dueAt",
                        FlagRow.class)
                .setParameter("patient", open.patient())
                .getResultList();
    }

    /** The others: released, or entered in error; the newest first. */
    Stretch<FlagRow> earlier(OpenedCase open, int page) {
        return Stretch.of(em.createQuery(
                        ROWS + "f.patient = :patient and f.releasedAt is not null and f.waiting = false"
                                + OF_THIS_PATIENT + " order by f.raisedAt desc, f.id",
                        FlagRow.class)
                .setParameter("patient", open.patient())
                .setFirstResult(page * Stretch.ROWS)
                .setMaxResults(Stretch.ASKED)
                .getResultList());
    }
}
