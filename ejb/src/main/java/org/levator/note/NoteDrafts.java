package org.levator.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.levator.episode.OpenedVisit;
import org.levator.shared.ClinicianId;

/** The drafts: each author sees her own only. */
@ApplicationScoped
class NoteDrafts {
    @PersistenceContext
    EntityManager em;

    void add(NoteDraft draft) {
        em.persist(draft);
    }

    void remove(NoteDraft draft) {
        em.remove(draft);
    }

    /** The caller's draft of the visit. */
    Optional<NoteDraft> find(OpenedVisit visit) {
        return em.createQuery(
                        "select d from NoteDraft d where d.visit = :visit and d.episode = :episode and d.author = :author",
                        NoteDraft.class)
                .setParameter("visit", visit.facts().id())
                .setParameter("episode", visit.open().episode())
                .setParameter("author", visit.open().clinician())
                .getResultStream()
                .findFirst();
    }

    /** Until this transaction ends nobody else writes or signs the caller's note of this visit, begun or not. */
    Optional<NoteDraft> hold(OpenedVisit visit) {
        em.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:visit || :author, 0))", Integer.class)
                .setParameter("visit", visit.facts().id().toString())
                .setParameter("author", visit.open().clinician().toString())
                .getSingleResult();
        return find(visit);
    }

    List<UnfinishedRow> of(ClinicianId author) {
        return em.createQuery(
                        """
                        select new org.levator.note.UnfinishedRow(d.visit, d.episode, d.patient, d.serviceDate, d.savedAt)
                        from NoteDraft d where d.author = :author order by d.serviceDate, d.savedAt
                        """,
                        UnfinishedRow.class)
                .setParameter("author", author)
                .getResultList();
    }
}
