package org.levator.episode.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.levator.access.OpenedCase;
import org.levator.sealing.OpenedSeal;
import org.levator.sealing.Seals;
import org.levator.shared.NotFound;
import org.levator.shared.server.TextLock;

/** The revisions of stories, without those that were another patient's (NOT-3). Of two saved at once from the same one the database keeps the first. */
@ApplicationScoped
class Stories {
    private static final String OF_THIS_PATIENT = Seals.notSealed("s");

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
                        where s.episode = :episode
                        """
                                + OF_THIS_PATIENT + " order by s.revision desc",
                        Tuple.class)
                .setParameter("episode", open.episode())
                .getResultStream()
                .map(row -> row.get(0, Story.class).row(row.get(1, String.class)))
                .toList();
    }

    /** @throws NotFound if there is none, or it was another patient's */
    Story get(int revision, OpenedCase open) {
        return em.createQuery(
                        "select s from Story s where s.episode = :episode and s.revision = :revision" + OF_THIS_PATIENT,
                        Story.class)
                .setParameter("episode", open.episode())
                .setParameter("revision", revision)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("story"));
    }

    /** For the privacy officer, who opened it. */
    Story get(OpenedSeal sealed) {
        return em.find(Story.class, new StoryId(sealed.entry()));
    }

    /** The number of the revision to come; one that was sealed keeps its own. */
    int next(OpenedCase open) {
        return em.createQuery(
                        "select coalesce(max(s.revision), 0) + 1 from Story s where s.episode = :episode",
                        Integer.class)
                .setParameter("episode", open.episode())
                .getSingleResult();
    }

    /** Until this transaction ends nobody else changes or seals the case's story. */
    void hold(OpenedCase open) {
        TextLock.take("story" + open.episode(), em);
    }
}
