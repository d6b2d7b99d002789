package org.levator.note.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levator.episode.visit.OpenedVisit;
import org.levator.sealing.OpenedSeal;
import org.levator.shared.ClinicianId;
import org.levator.shared.NotFound;
import org.levator.shared.NoteId;
import org.levator.shared.server.TextLock;

/** The drafts: each author sees her own only. Whoever writes holds hers first, so that a save and a signature wait for each other. */
@ApplicationScoped
public class NoteDrafts {
    @PersistenceContext
    EntityManager em;

    /** The caller's newest text of the visit, with earlier ones. */
    public Optional<KeptDraft> kept(OpenedVisit visit) {
        return find(visit).map(NoteDraft::kept);
    }

    public DraftRow begin(OpenedVisit visit, LocalDate serviceDate, DraftText typed, Instant now) {
        var draft = NoteDraft.begun(visit, serviceDate, typed, now, lastRevision(visit));
        add(draft);
        return draft.row();
    }

    /**
     * Begins with words that stood in the wrong patient's record.
     *
     * @param sealed the note in which they were signed; {@code null} if they were not
     */
    public NoteDraftId beginAgain(
            OpenedVisit visit, LocalDate serviceDate, DraftText words, NoteId sealed, Instant now) {
        var draft = NoteDraft.begun(visit, serviceDate, words, now, lastRevision(visit));
        draft.reentering(sealed);
        add(draft);
        return draft.id();
    }

    public Optional<Reentry> reentry(OpenedVisit visit) {
        return find(visit).flatMap(NoteDraft::reentry);
    }

    /** Saves in the draft that was begun; empty if none was. */
    public Optional<DraftAnswer> save(OpenedVisit visit, int base, DraftText typed, Instant now) {
        return find(visit).map(draft -> new DraftAnswer(draft.save(base, typed, now), draft.row()));
    }

    /**
     * The draft's end, for its signature: a text that was never begun ends as well.
     *
     * @return empty if something else was saved or it was taken out meanwhile; then the draft stays
     */
    public Optional<EndedDraft> end(OpenedVisit visit, int base, DraftText typed, Instant now) {
        var draft = find(visit);
        if (draft.isEmpty()) {
            return base > 0 ? Optional.empty() : Optional.of(new EndedDraft(lastRevision(visit) + 1, now));
        }
        return draft.filter(d -> d.save(base, typed, now)).map(d -> {
            remove(d);
            return d.ended();
        });
    }

    /** Unsigned, for the circle to read; empty if nothing was begun. */
    public Optional<NoteDraftId> handOver(OpenedVisit visit, Instant now) {
        return find(visit).map(draft -> {
            keep(draft.handOver(now));
            return draft.id();
        });
    }

    /** Anybody's of this visit that is not sealed. */
    public Optional<BegunNote> begun(NoteDraftId id, OpenedVisit visit) {
        return find(id, visit).map(NoteDraft::begun);
    }

    /** The caller's. */
    public Optional<NoteDraftId> own(OpenedVisit visit) {
        return find(visit).map(NoteDraft::id);
    }

    public void seal(NoteDraftId id, OpenedVisit visit, Instant at) {
        find(id, visit).orElseThrow(() -> new NotFound("note")).seal(at);
    }

    /** For the privacy officer, who opened it. */
    public SealedDraft sealed(OpenedSeal sealed) {
        var draft = em.find(NoteDraft.class, new NoteDraftId(sealed.entry()));
        var author = em.createQuery(
                        "select c.givenName || ' ' || c.familyName from Clinician c where c.id = :id", String.class)
                .setParameter("id", draft.author())
                .getSingleResult();
        return new SealedDraft(draft.serviceDate(), author, draft.row(), draft.earlier());
    }

    /** The last of the visit that the caller sealed or signed; 0 if none. */
    int lastRevision(OpenedVisit visit) {
        return Math.max(
                lastOf(visit, "select max(d.revision) from NoteDraft d where d.sealedAt is not null and d"),
                lastOf(visit, "select max(d.draftRevision) from Note d where d"));
    }

    private int lastOf(OpenedVisit visit, String which) {
        return Optional.ofNullable(em.createQuery(which + ".visit = :visit and d.author = :author", Integer.class)
                        .setParameter("visit", visit.facts().id())
                        .setParameter("author", visit.open().clinician())
                        .getSingleResult())
                .orElse(0);
    }

    Optional<NoteDraft> find(NoteDraftId id, OpenedVisit visit) {
        return em.createQuery(
                        """
                        select d from NoteDraft d left join fetch d.earlier
                        where d.id = :id and d.visit = :visit and d.episode = :episode and d.sealedAt is null
                        """,
                        NoteDraft.class)
                .setParameter("id", id)
                .setParameter("visit", visit.facts().id())
                .setParameter("episode", visit.open().episode())
                .getResultStream()
                .findFirst();
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
                        where d.visit = :visit and d.episode = :episode and d.author = :author and d.sealedAt is null
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
        TextLock.take(visit.facts().id().toString() + visit.open().clinician(), em);
    }

    public List<UnfinishedRow> of(ClinicianId author) {
        return em.createQuery(
                        """
                        select new org.levator.note.draft.UnfinishedRow(d.visit, d.episode, d.patient, d.serviceDate, d.savedAt)
                        from NoteDraft d where d.author = :author and d.handedOverAt is null and d.waiting = true
                        order by d.serviceDate, d.savedAt
                        """,
                        UnfinishedRow.class)
                .setParameter("author", author)
                .getResultList();
    }
}
