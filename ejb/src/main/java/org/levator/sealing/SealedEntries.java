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
                b.verdict, b.found, b.told, b.toldOn, b.answeredAt)
            from SealedEntry s join Episode e on e.id = s.episode join Patient p on p.id = s.patient
                join Clinician c on c.id = s.sealedBy left join BreachCheck b on b.sealed = s.id
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

    boolean isAnswered(SealedId id) {
        return em.find(BreachCheck.class, id) != null;
    }

    /** Those that wait, oldest first, and after them what was answered. */
    List<SealedRow> all() {
        return em.createQuery(ROWS + " order by b.answeredAt desc nulls first, s.sealedAt, s.id", SealedRow.class)
                .getResultList();
    }

    List<SealedRow> waiting() {
        return em.createQuery(ROWS + " where b.verdict is null order by s.sealedAt, s.id", SealedRow.class)
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
                            case when m.ends is null or r.ends < m.ends then r.ends else m.ends end)
                        from CareTeamMember m join Reach r on r.colleague = m.clinician join Clinician c on c.id = r.clinician
                        where (m.episode = :episode or :everyCase = true and m.patient = :patient)
                          and m.starts <= :sealed and (m.ends is null or m.ends >= :entered and m.ends >= m.starts)
                          and r.starts <= :sealed and (r.ends is null or r.ends >= :entered and r.ends >= m.starts)
                          and (m.ends is null or m.ends >= r.starts)
                        order by m.starts, c.familyName
                        """,
                        CouldSee.class)
                .setParameter("episode", entry.episode())
                .setParameter("everyCase", entry.kind().isOfEveryCase())
                .setParameter("patient", entry.patient())
                .setParameter("entered", entered)
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
