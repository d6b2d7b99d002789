package org.levator.note.review;

import java.util.List;
import org.levator.mapping.Schema;
import org.levator.shared.NoteId;

/** The reviews in the database. */
public final class ReviewsHere {
    private ReviewsHere() {}

    /** Whose and about what. */
    public static List<String> of(NoteId note) {
        return Schema.commit(em -> em.createQuery("select r from NoteReview r where r.note = :note", NoteReview.class)
                .setParameter("note", note)
                .getResultStream()
                .map(review -> review.addressee() + " " + review.matter())
                .toList());
    }
}
