package org.levator.note.review;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.NoteId;

/** A task: look at a note that was signed without a recorded consent (CON-6). It ends once, with what was found. */
@Entity
@DynamicUpdate // the application's role may change nothing but the end
public class ConsentReview {
    @EmbeddedId
    private ReviewId id;

    private NoteId note;
    private EpisodeId episode;

    @Enumerated(EnumType.STRING)
    private Addressee addressee;

    private Instant openedAt;
    private Instant closedAt;
    private ClinicianId closedBy;
    private String remark;

    @Version
    private int version;

    protected ConsentReview() {}

    static ConsentReview opened(NoteId note, EpisodeId episode, Addressee addressee, Instant at) {
        var review = new ConsentReview();
        review.id = ReviewId.random();
        review.note = note;
        review.episode = episode;
        review.addressee = addressee;
        review.openedAt = at;
        return review;
    }

    /** A second closing changes nothing. */
    void close(ClinicianId by, Instant at, String said) {
        if (closedAt == null) {
            closedAt = at;
            closedBy = by;
            remark = said;
        }
    }

    NoteId note() {
        return note;
    }

    Addressee addressee() {
        return addressee;
    }

    boolean isOpen() {
        return closedAt == null;
    }
}
