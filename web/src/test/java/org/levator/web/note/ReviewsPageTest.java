package org.levator.web.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.note.review.CloseReview;
import org.levator.note.review.NoteReviewing;
import org.levator.note.review.ReviewId;
import org.levator.note.review.ReviewMatter;
import org.levator.note.review.ReviewRow;
import org.levator.patient.PersonName;
import org.levator.shared.EpisodeId;
import org.levator.shared.NoteId;
import org.levator.web.faces.input.Saved;

class ReviewsPageTest {
    final List<CloseReview> closed = new ArrayList<>();

    @Test
    @Rule("DI-2")
    void two_reviews_closed_from_one_opened_page_are_two_things_done() {
        var page = page();
        page.load();
        var first = page.getRows().get(0).id();
        var second = page.getRows().get(1).id();

        close(page, first, "Spoken with the author");
        close(page, second, "Explained in the addendum");
        close(page, second, "Explained in the addendum");

        assertThat(closed).extracting(CloseReview::review).containsExactly(first, second, second);
        assertThat(closed.get(0).key()).isNotEqualTo(closed.get(1).key());
        assertThat(closed.get(1)).isEqualTo(closed.get(2));
    }

    private static void close(ReviewsPage page, ReviewId review, String remark) {
        page.getRemarks().get(review).setRemark(remark);
        page.close(review);
    }

    private ReviewsPage page() {
        var page = new ReviewsPage();
        page.reviewing = new NoteReviewing() {
            @Override
            public List<ReviewRow> open() {
                return Stream.generate(ReviewsPageTest::waiting).limit(2).toList();
            }

            @Override
            public void close(CloseReview command) {
                closed.add(command);
            }
        };
        page.saved = new Saved() {
            @Override
            public String andGoTo(String next, String feature, String key, Object... arguments) {
                return next;
            }
        };
        return page;
    }

    private static ReviewRow waiting() {
        return new ReviewRow(
                new ReviewId(UUID.randomUUID()),
                ReviewMatter.NO_RECORDED_CONSENT,
                NoteId.random(),
                EpisodeId.random(),
                "L-20418",
                new PersonName("Test", "Person"),
                "Priya Natarajan",
                LocalDate.of(2026, 11, 20),
                Instant.parse("2026-11-20T21:30:00Z"),
                false);
    }
}
