package org.levator.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.levator.access.OpenedCase;
import org.levator.episode.visit.OpenedVisit;
import org.levator.note.review.NoteReviews;
import org.levator.note.review.ReviewMatter;
import org.levator.note.signed.AmendmentId;
import org.levator.note.signed.AmendmentKind;
import org.levator.note.signed.AmendmentRow;
import org.levator.note.signed.NoteRow;
import org.levator.note.signed.SignedNote;
import org.levator.patient.PersonName;
import org.levator.sealing.OpenedSeal;
import org.levator.sealing.Seals;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.NoteId;
import org.levator.shared.VisitId;

/** The signed notes of opened cases. */
@ApplicationScoped
class Notes {
    private static final String VALID =
            """
             and not exists (select a.id from NoteAmendment a where a.note = n.id and a.kind = :inError)
            """;

    /** Written for the wrong patient: no longer in her record for anyone (NOT-3). */
    private static final String OF_THIS_PATIENT =
            """
             and not exists (select w.id from NoteAmendment w where w.note = n.id and w.reason = WRONG_PATIENT)
            """;

    /** The same of what was said later beside a note. */
    private static final String SAID_OF_THIS_PATIENT = Seals.notSealed("a");

    @PersistenceContext
    EntityManager em;

    @Inject
    NoteReviews reviews;

    /** With its reviews, where no consent is recorded. */
    void add(Note note) {
        keep(note);
        if (note.hasNoRecordedConsent()) {
            reviews.open(
                    note.inReviewSince(note.signedAt()),
                    ReviewMatter.NO_RECORDED_CONSENT,
                    note.hasUncoveredAuthorisedPart());
        }
    }

    void keep(Note note) {
        em.persist(note);
    }

    void add(Amendment amendment) {
        em.persist(amendment);
    }

    /** The consent that it rested on turned out to be somebody else's; said once for each note. */
    void lostConsent(Note note, boolean authorisedPart, Instant at) {
        if (!reviews.isOpened(note.id(), ReviewMatter.CONSENT_SEALED)) {
            reviews.open(note.inReviewSince(at), ReviewMatter.CONSENT_SEALED, authorisedPart);
        }
    }

    /** Everyone's of this visit. */
    List<Note> ofVisit(VisitId visit, EpisodeId episode) {
        return em.createQuery(
                        "select n from Note n where n.visit = :visit and n.episode = :episode" + OF_THIS_PATIENT,
                        Note.class)
                .setParameter("visit", visit)
                .setParameter("episode", episode)
                .getResultList();
    }

    /** With what was said later, and whether its consent still stands. */
    SignedNote signed(Note note) {
        boolean lost = note.hasFindings() && reviews.isOpened(note.id(), ReviewMatter.CONSENT_SEALED);
        return note.signed(amendments(note), lost);
    }

    /** For the privacy officer, who opened it. */
    SignedNote signed(OpenedSeal sealed) {
        return signed(em.find(Note.class, new NoteId(sealed.entry())));
    }

    Note get(NoteId id, OpenedCase open) {
        return em.createQuery(
                        "select n from Note n where n.id = :id and n.episode = :episode" + OF_THIS_PATIENT, Note.class)
                .setParameter("id", id)
                .setParameter("episode", open.episode())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("note"));
    }

    /** @throws NotFound if there is none, or it was another patient's itself or with its note */
    Amendment addendum(AmendmentId id, OpenedCase open) {
        return em.createQuery(
                        "select a from NoteAmendment a join Note n on n.id = a.note"
                                + " where a.id = :id and a.episode = :episode and a.kind = :addendum"
                                + SAID_OF_THIS_PATIENT + OF_THIS_PATIENT,
                        Amendment.class)
                .setParameter("id", id)
                .setParameter("episode", open.episode())
                .setParameter("addendum", AmendmentKind.ADDENDUM)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("addendum"));
    }

    /** For the privacy officer, who opened it. */
    AmendmentRow addendum(OpenedSeal sealed) {
        return em.find(Amendment.class, new AmendmentId(sealed.entry())).row();
    }

    /** As {@link #episodeOf(NoteId)}. */
    EpisodeId episodeOf(AmendmentId id) {
        return Optional.ofNullable(em.find(Amendment.class, id))
                .map(Amendment::episode)
                .orElseGet(() -> new EpisodeId(id.uuid()));
    }

    /** Which case to open; an unknown note gives a case that opens for nobody, and its refusal is logged. */
    EpisodeId episodeOf(NoteId id) {
        return find(id).map(Note::episode).orElseGet(() -> new EpisodeId(id.uuid()));
    }

    /** Read once in a transaction, whoever asks; nobody outside gets it unopened. */
    private Optional<Note> find(NoteId id) {
        return Optional.ofNullable(em.find(Note.class, id));
    }

    /** The caller's note of the visit, unless it was entered in error. */
    Optional<Note> valid(OpenedVisit visit) {
        return em.createQuery(
                        "select n from Note n where n.visit = :visit and n.episode = :episode and n.author = :author"
                                + VALID,
                        Note.class)
                .setParameter("visit", visit.facts().id())
                .setParameter("episode", visit.open().episode())
                .setParameter("author", visit.open().clinician())
                .setParameter("inError", AmendmentKind.ENTERED_IN_ERROR)
                .getResultStream()
                .findFirst();
    }

    PersonName nameOf(OpenedVisit visit) {
        return em.createQuery("select p.chosenName from Patient p where p.id = :patient", PersonName.class)
                .setParameter("patient", visit.open().patient())
                .getSingleResult();
    }

    /** The case's last note of another visit, whoever signed it. */
    Optional<Note> lastBeside(OpenedVisit visit) {
        return first(
                em.createQuery(
                        "select n from Note n where n.episode = :episode and n.visit <> :visit" + VALID
                                + " order by n.serviceDate desc, n.signedAt desc",
                        Note.class),
                visit);
    }

    /** The visit's last note, whoever signed it. */
    Optional<Note> lastOf(OpenedVisit visit) {
        return first(
                em.createQuery(
                        "select n from Note n where n.visit = :visit and n.episode = :episode" + VALID
                                + " order by n.signedAt desc",
                        Note.class),
                visit);
    }

    private static Optional<Note> first(TypedQuery<Note> query, OpenedVisit visit) {
        return query.setParameter("visit", visit.facts().id())
                .setParameter("episode", visit.open().episode())
                .setParameter("inError", AmendmentKind.ENTERED_IN_ERROR)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<NoteRow> rows(OpenedCase open) {
        return em.createQuery(
                        """
                        select new org.levator.note.signed.NoteRow(n.id, n.visit, n.episode, n.author, n.template, n.serviceDate,
                            n.signedAt, n.signer.name, n.lateEntry,
                            case when n.noRecordedConsent = true or exists (select r.id from NoteReview r
                                where r.note = n.id and r.matter = :sealed) then true else false end,
                            case when (select count(e.id) from NoteAmendment e
                                where e.note = n.id and e.kind = :inError) > 0 then true else false end,
                            (select count(a.id) from NoteAmendment a where a.note = n.id and a.kind = :addendum
                        """
                                + SAID_OF_THIS_PATIENT
                                + """
                            ))
                        from Note n where n.episode = :episode
                        """
                                + OF_THIS_PATIENT + " order by n.serviceDate desc, n.signedAt desc",
                        NoteRow.class)
                .setParameter("episode", open.episode())
                .setParameter("inError", AmendmentKind.ENTERED_IN_ERROR)
                .setParameter("addendum", AmendmentKind.ADDENDUM)
                .setParameter("sealed", ReviewMatter.CONSENT_SEALED)
                .getResultList();
    }

    List<AmendmentRow> amendments(Note note) {
        return em.createQuery(
                        "select a from NoteAmendment a where a.note = :note" + SAID_OF_THIS_PATIENT + " order by a.at",
                        Amendment.class)
                .setParameter("note", note.id())
                .getResultStream()
                .map(Amendment::row)
                .toList();
    }
}
