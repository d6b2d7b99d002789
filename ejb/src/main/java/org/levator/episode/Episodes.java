package org.levator.episode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.levator.access.OpenedCase;

/** The cases that were opened. */
@ApplicationScoped
class Episodes {
    @PersistenceContext
    EntityManager em;

    void add(Episode episode) {
        em.persist(episode);
    }

    Episode get(OpenedCase open) {
        return em.find(Episode.class, open.episode());
    }

    /** The next number of the clinic's own series. */
    String nextNumber() {
        var next = em.createNativeQuery("select nextval('episode_number')", Long.class)
                .getSingleResult();
        return "L-" + next;
    }
}
