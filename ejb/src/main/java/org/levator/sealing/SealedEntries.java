package org.levator.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The sealed entries with their checks. */
@ApplicationScoped
class SealedEntries {
    private static final String ROWS =
            """
            select new org.levator.sealing.SealedRow(s.id, s.kind, e.number, p.chosenName, s.enteredAt, s.sealedAt,
                c.givenName || ' ' || c.familyName, s.reason, case when s.reenteredId is null then false else true end,
                b.verdict, b.found,
                case when exists (select t.id from BreachTelling t where t.sealedEntry = s.id) then true else false end, b.answeredAt)
            from SealedEntry s join Episode e on e.id = s.episode join Patient p on p.id = s.patient
                join Clinician c on c.id = s.sealedBy left join BreachCheck b on b.sealed = s.id
            """;

    /** For an answer, or until somebody was told of a breach. */
    private static final String WAITS =
            """
             (b.verdict is null or b.verdict = BREACH and not exists (select u.id from BreachTelling u where u.sealedEntry = s.id))
            """;

    @PersistenceContext
    EntityManager em;

    void add(SealedEntry entry) {
        em.persist(entry);
    }

    void add(BreachCheck check) {
        em.persist(check);
    }

    Optional<SealedEntry> find(SealedId id) {
        return Optional.ofNullable(em.find(SealedEntry.class, id));
    }

    void add(BreachTelling telling) {
        em.persist(telling);
    }

    /** Empty while it was not answered. */
    Optional<BreachCheck> check(SealedId id) {
        return Optional.ofNullable(em.find(BreachCheck.class, id));
    }

    List<BreachTold> tellings(SealedId id) {
        return em.createQuery(
                        """
                        select new org.levator.sealing.BreachTold(t.told, t.toldOn, c.givenName || ' ' || c.familyName, t.recordedAt)
                        from BreachTelling t join Clinician c on c.id = t.recordedBy
                        where t.sealedEntry = :id order by t.toldOn, t.recordedAt, t.id
                        """,
                        BreachTold.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Those that wait, oldest first, and after them what is settled. */
    List<SealedRow> all() {
        return em.createQuery(
                        ROWS + " order by case when" + WAITS
                                + "then 0 else 1 end, b.answeredAt desc nulls first, s.sealedAt, s.id",
                        SealedRow.class)
                .getResultList();
    }

    List<SealedRow> waiting() {
        return em.createQuery(ROWS + " where" + WAITS + "order by s.sealedAt, s.id", SealedRow.class)
                .getResultList();
    }

    SealedRow row(SealedEntry entry) {
        return em.createQuery(ROWS + " where s.id = :id", SealedRow.class)
                .setParameter("id", entry.id())
                .getSingleResult();
    }

    /** Each place in the circle, and whoever supervised the clinician in it; on the days that both were so. */
    List<CouldSee> circle(SealedEntry entry, LocalDate entered, LocalDate sealed) {
        return em.createQuery(
                        """
                        select new org.levator.sealing.CouldSee(c.givenName || ' ' || c.familyName, m.relation,
                            case when r.clinician = m.clinician then false else true end,
                            case when m.starts > r.starts then m.starts else r.starts end,
                            case when m.ends is null or r.ends < m.ends then r.ends else m.ends end, m.ends, m.endedAt)
                        from CareTeamMember m join Reach r on r.colleague = m.clinician join Clinician c on c.id = r.clinician
                        where (m.episode = :episode or :everyCase = true and m.patient = :patient)
                          and m.starts <= :sealed and (m.ends is null or m.ends >= :entered and m.ends >= m.starts)
                          and r.starts <= :sealed and (r.ends is null or r.ends >= :entered and r.ends >= m.starts)
                          and (m.ends is null or m.ends >= r.starts) and (m.endedAt is null or m.endedAt > :enteredAt)
                        order by m.starts, c.familyName
                        """,
                        CouldSee.class)
                .setParameter("episode", entry.episode())
                .setParameter("everyCase", entry.kind().isOfEveryCase())
                .setParameter("patient", entry.patient())
                .setParameter("entered", entered)
                .setParameter("enteredAt", entry.enteredAt())
                .setParameter("sealed", sealed)
                .getResultList();
    }

    /** Whoever had opened the case from outside the circle while it stood there, until her hour ended or was ended. */
    List<OutsideSight> openings(SealedEntry entry) {
        return em.createQuery(
                        """
                        select new org.levator.sealing.OutsideSight(c.givenName || ' ' || c.familyName, g.openedAt,
                            coalesce(x.endedAt, g.runsUntil))
                        from BreakGlass g join Clinician c on c.id = g.clinician left join BreakGlassEnd x on x.breakGlass = g.id
                        where (g.episode = :episode or :everyCase = true and g.patient = :patient)
                          and g.openedAt <= :sealed and coalesce(x.endedAt, g.runsUntil) > :entered
                        order by g.openedAt, g.id
                        """,
                        OutsideSight.class)
                .setParameter("episode", entry.episode())
                .setParameter("everyCase", entry.kind().isOfEveryCase())
                .setParameter("patient", entry.patient())
                .setParameter("entered", entry.enteredAt())
                .setParameter("sealed", entry.sealedAt())
                .getResultList();
    }
}
