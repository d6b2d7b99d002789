package org.levator.episode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.levator.access.OpenedCase;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.VisitId;

/** The visits of opened cases. */
@ApplicationScoped
class Visits {
    @PersistenceContext
    EntityManager em;

    void add(Visit visit) {
        em.persist(visit);
    }

    Visit get(VisitId id, OpenedCase open) {
        return em.createQuery("select v from Visit v where v.id = :id and v.episode = :episode", Visit.class)
                .setParameter("id", id)
                .setParameter("episode", open.episode())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("visit"));
    }

    /** Which case to open; says nothing about it. An unknown visit gives a case that opens for nobody, and its refusal is logged. */
    EpisodeId episodeOf(VisitId id) {
        return em.createQuery("select v.episode from Visit v where v.id = :id", EpisodeId.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new EpisodeId(id.uuid()));
    }
}
