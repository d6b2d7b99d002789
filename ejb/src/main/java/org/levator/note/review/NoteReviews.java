package org.levator.note.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levator.access.Acting;
import org.levator.access.CallersCases;
import org.levator.shared.NoteId;
import org.levator.shared.Stretch;

/** The reviews, each for the person it is for: the case's lead now, or whoever is privacy officer. */
@ApplicationScoped
public class NoteReviews {
    /** What was written for the wrong patient has left her record, also for the lead. */
    private static final String FOR_CALLER =
            """
             r.addressee = :addressee
             and (:everyCase = true or r.episode in (%s)
                and not exists (select a.id from NoteAmendment a where a.note = r.note and a.reason = WRONG_PATIENT))
            """
                    .formatted(CallersCases.LED);

    @PersistenceContext
    EntityManager em;

    /** One task each for the lead and the privacy officer. */
    public void open(NoteInReview note, ReviewMatter matter, boolean authorisedPart) {
        for (var addressee : Addressee.values()) {
            add(NoteReview.opened(note, addressee, matter, authorisedPart));
        }
    }

    /** Whether this was asked before, answered or not. */
    public boolean isOpened(NoteId note, ReviewMatter matter) {
        return em.createQuery(
                                "select count(r) from NoteReview r where r.note = :note and r.matter = :matter",
                                Long.class)
                        .setParameter("note", note)
                        .setParameter("matter", matter)
                        .getSingleResult()
                > 0;
    }

    void add(NoteReview review) {
        em.persist(review);
    }

    /** Open or closed. */
    Optional<NoteReview> find(ReviewId id, Addressee addressee, Acting caller, LocalDate today) {
        var query = em.createQuery("select r from NoteReview r where r.id = :id and" + FOR_CALLER, NoteReview.class)
                .setParameter("id", id);
        return forCaller(query, addressee, caller, today).getResultStream().findFirst();
    }

    List<ReviewRow> open(Addressee addressee, Acting caller, LocalDate today) {
        var query = em.createQuery(
                """
                select new org.levator.note.review.ReviewRow(r.id, r.matter, r.note, r.episode, e.number, p.chosenName,
                    n.signer.name, n.serviceDate, r.openedAt, case when r.authorisedPart = true then true else false end)
                from NoteReview r join Note n on n.id = r.note join Episode e on e.id = r.episode
                    join Patient p on p.id = r.patient
                where r.closedAt is null and"""
                        + FOR_CALLER + " order by r.openedAt, r.id",
                ReviewRow.class);
        return forCaller(query, addressee, caller, today).getResultList();
    }

    /** Newest first. */
    Stretch<ReviewedNote> closed(Addressee addressee, Acting caller, LocalDate today, int page) {
        var query = em.createQuery(
                """
                select new org.levator.note.review.ReviewedNote(r.matter, r.note, e.number, p.chosenName, n.serviceDate, r.closedAt,
                    c.givenName || ' ' || c.familyName, r.remark)
                from NoteReview r join Note n on n.id = r.note join Episode e on e.id = r.episode
                    join Patient p on p.id = r.patient join Clinician c on c.id = r.closedBy
                where"""
                        + FOR_CALLER + " order by r.closedAt desc, r.id",
                ReviewedNote.class);
        return Stretch.of(forCaller(query, addressee, caller, today)
                .setFirstResult(page * Stretch.ROWS)
                .setMaxResults(Stretch.ASKED)
                .getResultList());
    }

    private static <T> TypedQuery<T> forCaller(
            TypedQuery<T> query, Addressee addressee, Acting caller, LocalDate today) {
        return query.setParameter("addressee", addressee)
                .setParameter("everyCase", addressee == Addressee.PRIVACY_OFFICER)
                .setParameter("caller", caller.clinician())
                .setParameter("today", today);
    }
}
