package org.levator.note.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levator.access.Acting;
import org.levator.access.Relation;
import org.levator.shared.EpisodeId;
import org.levator.shared.NoteId;

/** The reviews, each for the person it is for: the case's lead now, or whoever is privacy officer. */
@ApplicationScoped
public class ConsentReviews {
    private static final String FOR_CALLER =
            """
             r.closedAt is null and r.addressee = :addressee
             and (:everyCase = true or r.episode in (
                select m.episode from CareTeamMember m where m.clinician = :caller and m.relation = :lead
                  and m.starts <= :today and (m.ends is null or m.ends >= :today)))
            """;

    @PersistenceContext
    EntityManager em;

    /** One task each for the lead and the privacy officer. */
    public void open(NoteId note, EpisodeId episode, Instant at) {
        for (var addressee : Addressee.values()) {
            add(ConsentReview.opened(note, episode, addressee, at));
        }
    }

    void add(ConsentReview review) {
        em.persist(review);
    }

    Optional<ConsentReview> find(ReviewId id, Addressee addressee, Acting caller, LocalDate today) {
        return em.createQuery("select r from ConsentReview r where r.id = :id and" + FOR_CALLER, ConsentReview.class)
                .setParameter("id", id)
                .setParameter("addressee", addressee)
                .setParameter("everyCase", addressee == Addressee.PRIVACY_OFFICER)
                .setParameter("caller", caller.clinician())
                .setParameter("lead", Relation.LEAD)
                .setParameter("today", today)
                .getResultStream()
                .findFirst();
    }

    List<ReviewRow> open(Addressee addressee, Acting caller, LocalDate today) {
        return em.createQuery(
                        "select new org.levator.note.review.ReviewRow(r.id, r.note, r.episode, e.number, n.serviceDate, r.openedAt)"
                                + " from ConsentReview r join Note n on n.id = r.note join Episode e on e.id = r.episode"
                                + " where" + FOR_CALLER + " order by r.openedAt",
                        ReviewRow.class)
                .setParameter("addressee", addressee)
                .setParameter("everyCase", addressee == Addressee.PRIVACY_OFFICER)
                .setParameter("caller", caller.clinician())
                .setParameter("lead", Relation.LEAD)
                .setParameter("today", today)
                .getResultList();
    }
}
