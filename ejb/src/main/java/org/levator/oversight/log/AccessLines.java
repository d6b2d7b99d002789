package org.levator.oversight.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The access log, read: one statement each, however many rows there are. */
@ApplicationScoped
class AccessLines {
    private static final String BY = "coalesce(c.givenName || ' ' || c.familyName, a.account)";
    private static final String NAMED =
            "coalesce(%1$s.givenName || ' ' || %1$s.familyName || ' (' || %1$s.account || ')', %2$s)";
    private static final String COLLEAGUES =
            NAMED.formatted("o", "a.colleague") + ", " + NAMED.formatted("x", "a.otherColleague");
    private static final String LINES =
            """
            select new org.levator.oversight.log.AccessLine(a.id, a.at, %s, a.role, a.act, a.outcome, p.chosenName, e.number,
                a.shown, g.reason, %s)
            from AccessEntry a left join Clinician c on c.account = a.account left join Patient p on p.id = a.patient
                left join Episode e on e.id = a.episode left join BreakGlass g on g.id.uuid = a.breakGlass
                left join Clinician o on o.account = a.colleague left join Clinician x on x.account = a.otherColleague
            where %s order by a.id desc
            """;
    private static final String LOOKERS =
            """
            select new org.levator.oversight.log.Looker(%s, a.role, count(a), max(a.at))
            from AccessEntry a left join Clinician c on c.account = a.account
            where %s and a.outcome = ALLOWED group by 1, 2 order by 4 desc
            """;

    @PersistenceContext
    EntityManager em;

    /** The newest, up to one more than are shown. */
    List<AccessLine> find(AccessCondition condition) {
        return condition
                .fill(em.createQuery(LINES.formatted(BY, COLLEAGUES, condition.jpql()), AccessLine.class))
                .setMaxResults(Excerpt.LINES + 1)
                .getResultList();
    }

    /** Whoever was there last stands first. */
    List<Looker> lookers(AccessCondition condition) {
        return condition
                .fill(em.createQuery(LOOKERS.formatted(BY, condition.jpql()), Looker.class))
                .getResultList();
    }
}
