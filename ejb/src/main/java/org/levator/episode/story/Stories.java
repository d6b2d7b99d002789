package org.levator.episode.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
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

    /** Newest first, with their authors' names. */
    List<StoryRow> revisions(OpenedCase open) {
        return em.createQuery(
                        """
                        select s, c.givenName || ' ' || c.familyName from Story s join Clinician c on c.id = s.recordedBy
                        where s.episode = :episode order by s.revision desc
                        """,
                        Tuple.class)
                .setParameter("episode", open.episode())
                .getResultStream()
                .map(row -> row.get(0, Story.class).row(row.get(1, String.class)))
                .toList();
    }
}
