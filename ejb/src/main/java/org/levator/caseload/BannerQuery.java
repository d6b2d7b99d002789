package org.levator.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.levator.access.OpenedCase;
import org.levator.episode.duplicate.OtherRegistrations;

/** Where an opened case stands and who leads it today. */
@ApplicationScoped
class BannerQuery {
    private static final String LEAD =
            """
            select max(c.givenName || ' ' || c.familyName) from CareTeamMember m join Clinician c on c.id = m.clinician
            where m.episode = e.id and m.relation = LEAD and m.starts <= :today and (m.ends is null or m.ends >= :today)
            """;

    @PersistenceContext
    EntityManager em;

    CaseLine of(OpenedCase open, LocalDate today) {
        return em.createQuery(
                        "select new org.levator.caseload.CaseLine(e.number, e.state, (" + LEAD + "), ("
                                + OtherRegistrations.COUNT + ")) from Episode e where e.id = :episode",
                        CaseLine.class)
                .setParameter("episode", open.episode())
                .setParameter("today", today)
                .getSingleResult();
    }
}
