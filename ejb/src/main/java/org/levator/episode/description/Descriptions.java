package org.levator.episode.description;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import org.levator.access.OpenedCase;
import org.levator.sealing.OpenedSeal;
import org.levator.sealing.Seals;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.server.TextLock;

/** Why patients come, without what was another patient's (NOT-3). Of two revisions saved at once from the same one the database keeps the first. */
@ApplicationScoped
class Descriptions {
    private static final String OF_THIS_PATIENT = Seals.notSealed("d");

    @PersistenceContext
    EntityManager em;

    void add(EpisodeDescription revision) {
        em.persist(revision);
    }

    /** With their authors' names. The case comes by the same statement: whoever asks for it afterwards costs none. */
    Described of(OpenedCase open) {
        return new Described(em.createQuery(
                        """
                        select e, d, c.givenName || ' ' || c.familyName
                        from Episode e left join EpisodeDescription d on d.episode = e.id
                        """
                                + OF_THIS_PATIENT
                                + """
                                left join Clinician c on c.id = d.recordedBy
                                where e.id = :episode order by d.revision desc
                                """,
                        Tuple.class)
                .setParameter("episode", open.episode())
                .getResultStream()
                .filter(row -> row.get(1) != null)
                .map(row -> row.get(1, EpisodeDescription.class).row(row.get(2, String.class)))
                .toList());
    }

    /** @throws NotFound if there is none, or it was another patient's */
    EpisodeDescription get(int revision, OpenedCase open) {
        return em.createQuery(
                        "select d from EpisodeDescription d where d.episode = :episode and d.revision = :revision"
                                + OF_THIS_PATIENT,
                        EpisodeDescription.class)
                .setParameter("episode", open.episode())
                .setParameter("revision", revision)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("description"));
    }

    /** For the privacy officer, who opened it. */
    EpisodeDescription get(OpenedSeal sealed) {
        return em.find(EpisodeDescription.class, new DescriptionId(sealed.entry()));
    }

    /** The number of the revision to come; one that was sealed keeps its own. */
    int next(EpisodeId episode) {
        return em.createQuery(
                        "select coalesce(max(d.revision), 0) + 1 from EpisodeDescription d where d.episode = :episode",
                        Integer.class)
                .setParameter("episode", episode)
                .getSingleResult();
    }

    /** Until this transaction ends nobody else changes or seals why she comes. */
    void hold(OpenedCase open) {
        TextLock.take("description" + open.episode(), em);
    }
}
