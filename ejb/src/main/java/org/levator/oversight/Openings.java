package org.levator.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levator.access.BreakGlassId;
import org.levator.access.CallersCases;
import org.levator.shared.ClinicianId;
import org.levator.shared.Stretch;

/** The openings from outside the circle and what was found about them. */
@ApplicationScoped
class Openings {
    private static final String ROWS =
            """
            select new org.levator.oversight.OpeningRow(g.id, g.episode, e.number, p.chosenName,
                c.givenName || ' ' || c.familyName, g.reason, g.openedAt, coalesce(x.endedAt, g.runsUntil))
            from BreakGlass g join Episode e on e.id = g.episode join Patient p on p.id = g.patient
                join Clinician c on c.id = g.clinician left join BreakGlassEnd x on x.breakGlass = g.id
            """;
    private static final String UNREVIEWED =
            ROWS + "where not exists (select f.remark from BreakGlassFinding f where f.breakGlass = g.id)";
    private static final String UNSEEN = ROWS
            + """
            where not exists (select y.id from Clinician y where y.id = :caller and y.person = c.person)
                and not exists (select s.seenAt from BreakGlassSeen s where s.breakGlass = g.id)
                and g.episode in (%s)
            """
                    .formatted(CallersCases.LED);
    private static final String OLDEST_FIRST = " order by g.openedAt, g.id";

    @PersistenceContext
    EntityManager em;

    List<OpeningRow> unreviewed() {
        return em.createQuery(UNREVIEWED + OLDEST_FIRST, OpeningRow.class).getResultList();
    }

    /** Newest review first. */
    Stretch<ReviewedOpening> reviewed(int page) {
        return Stretch.of(em.createQuery(
                        """
                        select new org.levator.oversight.ReviewedOpening(e.number, p.chosenName, c.givenName || ' ' || c.familyName,
                            g.reason, g.openedAt, f.conclusion, f.remark, o.givenName || ' ' || o.familyName, f.foundAt)
                        from BreakGlassFinding f join BreakGlass g on g.id = f.breakGlass join Episode e on e.id = g.episode
                            join Patient p on p.id = g.patient join Clinician c on c.id = g.clinician
                            join Clinician o on o.id = f.foundBy
                        order by f.foundAt desc, g.id
                        """,
                        ReviewedOpening.class)
                .setFirstResult(page * Stretch.ROWS)
                .setMaxResults(Stretch.ASKED)
                .getResultList());
    }

    /** Of the cases that she leads today, reviewed or not; a lead who opened it herself, before she led it, is not the one to be told. */
    List<OpeningRow> unseen(ClinicianId lead, LocalDate today) {
        return em.createQuery(UNSEEN + OLDEST_FIRST, OpeningRow.class)
                .setParameter("caller", lead)
                .setParameter("today", today)
                .getResultList();
    }

    /** One row for each opening that still runs for her. */
    List<OpeningRow> running(ClinicianId by, Instant now) {
        return em.createQuery(
                        ROWS + "where g.clinician = :by and coalesce(x.endedAt, g.runsUntil) > :now" + OLDEST_FIRST,
                        OpeningRow.class)
                .setParameter("by", by)
                .setParameter("now", now)
                .getResultList();
    }

    Optional<Opening> find(BreakGlassId id) {
        return em.createQuery(
                        "select new org.levator.oversight.Opening(g.id, g.episode, g.patient, g.clinician)"
                                + " from BreakGlass g where g.id = :id",
                        Opening.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    boolean isReviewed(BreakGlassId id) {
        return em.find(BreakGlassFinding.class, id) != null;
    }

    boolean isSeen(BreakGlassId id) {
        return em.find(BreakGlassSeen.class, id) != null;
    }

    void add(BreakGlassSeen seen) {
        em.persist(seen);
    }

    void add(BreakGlassFinding finding) {
        em.persist(finding);
    }
}
