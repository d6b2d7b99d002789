package org.levator.note.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levator.episode.visit.OpenedVisit;
import org.levator.note.content.NoteContent;
import org.levator.shared.ClinicianId;
import org.levator.shared.NoteId;

/** The drafts: each author sees her own only. Whoever writes holds hers first, so that a save and a signature wait for each other. */
@ApplicationScoped
public class NoteDrafts {
    @PersistenceContext
    EntityManager em;

    /** The caller's newest text of the visit, with earlier ones. */
    public Optional<KeptDraft> kept(OpenedVisit visit) {
        return find(visit).map(NoteDraft::kept);
    }

    public DraftRow begin(OpenedVisit visit, LocalDate serviceDate, NoteContent typed, Instant now) {
        var draft = NoteDraft.begun(visit, serviceDate, typed, now);
        add(draft);
        return draft.row();
    }

    /** Begins with the words of a sealed note. */
    public NoteDraftId beginAgain(
            OpenedVisit visit, LocalDate serviceDate, NoteContent words, NoteId sealed, Instant now) {
        var draft = NoteDraft.begun(visit, serviceDate, words, now);
        draft.reentering(sealed);
        add(draft);
        return draft.id();
    }

    public Optional<Reentry> reentry(OpenedVisit visit) {
        return find(visit).flatMap(NoteDraft::reentry);
    }

    /** Saves in the draft that was begun; empty if none was. */
    public Optional<DraftAnswer> save(OpenedVisit visit, int base, NoteContent typed, Instant now) {
        return find(visit).map(draft -> new DraftAnswer(draft.save(base, typed, now), draft.row()));
    }

    /**
     * The draft's end, for its signature: a text that was never begun ends as well.
     *
     * @return false if something else was saved meanwhile; then the draft stays
     */
    public boolean end(OpenedVisit visit, int base, NoteContent typed, Instant now) {
        var draft = find(visit);
        if (!draft.map(d -> d.save(base, typed, now)).orElse(true)) {
            return false;
        }
        draft.ifPresent(this::remove);
        return true;
    }

    /** Unsigned, for the circle to read; empty if nothing was begun. */
    public Optional<NoteDraftId> handOver(OpenedVisit visit, Instant now) {
        return find(visit).map(draft -> {
            keep(draft.handOver(now));
            return draft.id();
        });
    }

    void keep(HandedOverDraft draft) {
        em.persist(draft);
    }

    void add(NoteDraft draft) {
        em.persist(draft);
    }

    void remove(NoteDraft draft) {
        em.remove(draft);
    }

    /** The caller's draft of the visit. */
    Optional<NoteDraft> find(OpenedVisit visit) {
        return em.createQuery(
                        """
                        select d from NoteDraft d left join fetch d.earlier
                        where d.visit = :visit and d.episode = :episode and d.author = :author
                        """,
                        NoteDraft.class)
                .setParameter("visit", visit.facts().id())
                .setParameter("episode", visit.open().episode())
                .setParameter("author", visit.open().clinician())
                .getResultStream()
                .findFirst();
    }

    /** Until this transaction ends nobody else writes or signs the caller's note of this visit, begun or not. */
    public void hold(OpenedVisit visit) {
        em.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:visit || :author, 0))", Integer.class)
                .setParameter("visit", visit.facts().id().toString())
                .setParameter("author", visit.open().clinician().toString())
                .getSingleResult();
    }

    public List<UnfinishedRow> of(ClinicianId author) {
        return em.createQuery(
                        """
                        select new org.levator.note.draft.UnfinishedRow(d.visit, d.episode, d.patient, d.serviceDate, d.savedAt)
                        from NoteDraft d where d.author = :author and d.handedOverAt is null order by d.serviceDate, d.savedAt
                        """,
                        UnfinishedRow.class)
                .setParameter("author", author)
                .getResultList();
    }
}
