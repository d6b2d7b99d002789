package org.levator.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Optional;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/** The openings from outside the circle: those that run and were not ended, the longest first. */
@ApplicationScoped
class BreakGlasses {
    private static final String RUNNING =
            """
            select new org.levator.access.OpenGlass(g.id, g.patient, g.runsUntil) from BreakGlass g
            where g.clinician = :caller and g.openedAt <= :now and g.runsUntil > :now
              and not exists (select e.endedAt from BreakGlassEnd e where e.breakGlass = g.id)
            """;
    private static final String LONGEST_FIRST = " order by g.runsUntil desc, g.id";

    @PersistenceContext
    EntityManager em;

    void add(BreakGlass glass) {
        em.persist(glass);
    }

    /** Once ended it stays ended as of the first time. */
    void add(BreakGlassEnd end) {
        if (em.find(BreakGlassEnd.class, end.breakGlass()) == null) {
            em.persist(end);
        }
    }

    BreakGlass get(BreakGlassId id) {
        return em.find(BreakGlass.class, id);
    }

    Optional<OpenGlass> running(ClinicianId caller, EpisodeId episode, Instant now) {
        var query = em.createQuery(RUNNING + "and g.episode = :episode" + LONGEST_FIRST, OpenGlass.class);
        return first(query.setParameter("episode", episode), caller, now);
    }

    Optional<OpenGlass> running(ClinicianId caller, PatientId patient, Instant now) {
        var query = em.createQuery(RUNNING + "and g.patient = :patient" + LONGEST_FIRST, OpenGlass.class);
        return first(query.setParameter("patient", patient), caller, now);
    }

    private static Optional<OpenGlass> first(TypedQuery<OpenGlass> query, ClinicianId caller, Instant now) {
        return query.setParameter("caller", caller)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
