package org.levator.episode.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.levator.access.OpenedCase;

/** The revisions of stories. Of two saved at once from the same one the database keeps the first. */
@ApplicationScoped
class Stories {
    @PersistenceContext
    EntityManager em;

    void add(Story revision) {
        em.persist(revision);
    }

    /** Newest first. */
    List<Story> revisions(OpenedCase open) {
        return em.createQuery("select s from Story s where s.episode = :episode order by s.revision desc", Story.class)
                .setParameter("episode", open.episode())
                .getResultList();
    }
}
