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
 * A task: look at what a signed note asks for. Without a recorded consent it is the lead's and the privacy officer's (CON-6); written for
 * the wrong patient, the privacy officer's (NOT-3). It ends once, with what was done.
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

    private Boolean authorisedPart; // null where it is not about consent
    private Instant openedAt;
    private Instant closedAt;
    private ClinicianId closedBy;
    private String remark;

    @Version
    private int version;

    protected NoteReview() {}

    static NoteReview ofMissingConsent(NoteInReview note, Addressee addressee, boolean authorisedPart) {
        var review = opened(note, addressee, ReviewMatter.NO_RECORDED_CONSENT);
        review.authorisedPart = authorisedPart;
        return review;
    }

    /** Whose information was where it does not belong is for the privacy officer to find out. */
    static NoteReview ofWrongPatient(NoteInReview note) {
        return opened(note, Addressee.PRIVACY_OFFICER, ReviewMatter.WRONG_PATIENT);
    }

    private static NoteReview opened(NoteInReview note, Addressee addressee, ReviewMatter matter) {
        var review = new NoteReview();
        review.id = ReviewId.random();
        review.note = note.note();
        review.episode = note.episode();
        review.patient = note.patient();
        review.addressee = addressee;
        review.matter = matter;
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
