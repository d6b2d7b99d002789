package org.levator.note.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.Acting;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.audit.Act;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.NotFound;
import org.levator.shared.NoteId;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;

class NoteReviewingTest {
    static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");

    final EpisodeId episode = EpisodeId.random();
    final PatientId patient = PatientId.random();
    final OpenedCase officer = Opened.by(episode, patient, ClinicianId.random(), Role.PRIVACY_OFFICER);
    final FakeCircle circle = new FakeCircle(officer);
    final NoteReviewing reviewing = new NoteReviewing();
    final NoteReview review = NoteReview.opened(
            new NoteInReview(NoteId.random(), episode, patient, NOW),
            Addressee.PRIVACY_OFFICER,
            ReviewMatter.NO_RECORDED_CONSENT,
            true);

    @BeforeEach
    void wire() {
        reviewing.circle = circle;
        reviewing.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        reviewing.submissions = new FakeSubmissions();
        reviewing.reviews = new NoteReviews() {
            @Override
            Optional<NoteReview> find(ReviewId id, Addressee addressee, Acting caller, LocalDate today) {
                return Optional.of(review).filter(r -> r.id().equals(id) && r.addressee() == addressee);
            }
        };
    }

    @Test
    @Rule({"CON-6", "DI-2"})
    void a_review_sent_twice_is_closed_once_and_each_closing_leaves_its_row() {
        var command = close(review.id(), "spoken with both");
        reviewing.close(command);
        reviewing.close(command);

        assertThat(review.isOpen()).isFalse();
        assertThat(circle.acts).containsExactly(Act.CLOSE_REVIEW, Act.CLOSE_REVIEW);
    }

    @Test
    @Rule("CON-6")
    void what_somebody_else_closed_meanwhile_is_told() {
        reviewing.close(close(review.id(), "spoken with both"));

        assertThatThrownBy(() -> reviewing.close(close(review.id(), "again")))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(ReviewRule.CLOSED));
    }

    @Test
    @Rule("ACC-1")
    void a_review_of_somebody_else_is_not_there() {
        assertThatThrownBy(() -> reviewing.close(close(ReviewId.random(), "mine?")))
                .isInstanceOf(NotFound.class);
        assertThat(review.isOpen()).isTrue();
    }

    private static CloseReview close(ReviewId id, String remark) {
        return new CloseReview(SubmissionKey.random(), id, remark);
    }
}
