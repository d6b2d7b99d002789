package org.levator.note.review;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.NoteId;
import org.levator.shared.PatientId;

/**
 * A task of the lead and of the privacy officer: look at a signed note that has no recorded consent, or none any more (CON-6). It ends
 * once, with what was done.
 */
@Entity
@DynamicUpdate // the application's role may change nothing but the end
public class NoteReview {
    @EmbeddedId
    private ReviewId id;

    private NoteId note;
    private EpisodeId episode;
    private PatientId patient;

    @Enumerated(EnumType.STRING)
    private Addressee addressee;

    @Enumerated(EnumType.STRING)
    private ReviewMatter matter;

    private Boolean authorisedPart; // null of a matter that asks for no consent
    private Instant openedAt;
    private Instant closedAt;
    private ClinicianId closedBy;
    private String remark;

    @Version
    private int version;

    protected NoteReview() {}

    static NoteReview opened(NoteInReview note, Addressee addressee, ReviewMatter matter, boolean authorisedPart) {
        var review = new NoteReview();
        review.id = ReviewId.random();
        review.note = note.note();
        review.episode = note.episode();
        review.patient = note.patient();
        review.addressee = addressee;
        review.matter = matter;
        review.authorisedPart = authorisedPart;
        review.openedAt = note.at();
        return review;
    }

    /** @throws BrokenRule if it is closed already: what was said first stays */
    void close(ClinicianId by, Instant at, String done) {
        if (!isOpen()) {
            throw new BrokenRule(ReviewRule.CLOSED);
        }
        closedAt = at;
        closedBy = by;
        remark = done;
    }

    ReviewId id() {
        return id;
    }

    EpisodeId episode() {
        return episode;
    }

    PatientId patient() {
        return patient;
    }

    ReviewMatter matter() {
        return matter;
    }

    boolean isOfAuthorisedPart() {
        return Boolean.TRUE.equals(authorisedPart);
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
