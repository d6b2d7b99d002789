package org.levator.note.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.Opened;
import org.levator.episode.visit.FakeVisitOpening;
import org.levator.note.content.NoteContent;
import org.levator.note.content.NoteTemplate;
import org.levator.note.content.Rating;
import org.levator.note.content.Written;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

class NoteDraftTest {
    final Instant now = Instant.parse("2026-11-22T15:00:00Z");
    final NoteDraft draft = NoteDraft.begun(
            new FakeVisitOpening(
                            Opened.byLead(EpisodeId.random(), PatientId.random(), ClinicianId.random()),
                            VisitId.random(),
                            now)
                    .visit(),
            LocalDate.of(2026, 11, 22),
            DraftText.of(Written.soap("first")),
            now,
            0);

    @Test
    @Rule("NOT-2")
    void a_save_names_what_it_started_from_and_gets_the_next_version() {
        assertThat(save(1, Written.soap("second"), now.plusSeconds(3))).isTrue();

        assertThat(draft.row().version()).isEqualTo(2);
        assertThat(draft.row().savedAt()).isEqualTo(now.plusSeconds(3));
        assertThat(draft.row().content()).isEqualTo(Written.soap("second"));
    }

    @Test
    @Rule({"NOT-2", "DI-1"})
    void a_save_that_started_from_an_older_text_changes_nothing() {
        save(1, Written.soap("from this tab"), now);

        assertThat(save(1, Written.soap("from the other tab"), now)).isFalse();
        assertThat(draft.row().content()).isEqualTo(Written.soap("from this tab"));
    }

    @Test
    @Rule({"NOT-2", "DI-1"})
    void what_another_tab_had_not_seen_is_kept_when_that_tab_goes_on_over_it() {
        var rated = new NoteContent(NoteTemplate.SOAP, Map.of(), Map.of(Rating.PAIN, 8), List.of());
        save(1, rated, now.plusSeconds(1));
        assertThat(save(1, Written.soap("from the other tab"), now.plusSeconds(2)))
                .isFalse();
        assertThat(draft.earlier()).extracting(DraftRow::content).doesNotContain(rated); // it is the newest

        save(2, Written.soap("from the other tab."), now.plusSeconds(3));
        assertThat(draft.earlier()).extracting(DraftRow::content).contains(rated);
    }

    @Test
    @Rule("NOT-2")
    void a_save_whose_answer_was_lost_may_be_sent_again() {
        save(1, Written.soap("second"), now);

        assertThat(save(1, Written.soap("second"), now.plusSeconds(5))).isTrue();
        assertThat(draft.row().version()).isEqualTo(2);
    }

    @Test
    @Rule("NOT-2")
    void five_earlier_texts_are_kept_and_span_minutes_not_seconds() {
        for (int i = 1; i <= 120; i++) {
            save(i, Written.soap("text number " + i), now.plusSeconds(i * 10L));
        }

        assertThat(draft.begun().begunAt()).isEqualTo(now);
        var kept = draft.earlier();
        assertThat(kept).hasSize(5);
        assertThat(kept).extracting(DraftRow::version).isSortedAccordingTo((a, b) -> b - a);
        assertThat(Duration.between(kept.get(4).savedAt(), kept.get(0).savedAt()))
                .isGreaterThan(Duration.ofMinutes(3));
    }

    @Test
    @Rule("ACC-6")
    void what_is_handed_over_stands_as_it_is_and_is_handed_over_once() {
        draft.handOver(now);

        assertThatThrownBy(() -> save(1, Written.soap("second thought"), now.plusSeconds(3)))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(DraftRule.HANDED_OVER));
        assertThatThrownBy(() -> draft.handOver(now)).isInstanceOf(BrokenRule.class);
        assertThat(draft.row().content()).isEqualTo(Written.soap("first"));
        assertThat(draft.kept().handedOver()).isEqualTo(draft.id());
    }

    @Test
    @Rule("NOT-2")
    void what_disappears_is_kept_at_once() {
        save(1, Written.soap("a long sentence that somebody selects and deletes"), now.plusSeconds(1));
        save(2, Written.soap("x"), now.plusSeconds(2));

        assertThat(draft.earlier().get(0).content())
                .isEqualTo(Written.soap("a long sentence that somebody selects and deletes"));
    }

    @Test
    @Rule({"NOT-2", "CON-6"})
    void why_something_was_done_without_recorded_consent_is_kept_while_it_is_written() {
        var explained = new DraftText(Written.soap("first"), "agreed aloud,\ncharted late");
        assertThat(draft.save(1, explained, now.plusSeconds(1))).isTrue();

        assertThat(draft.row().text()).isEqualTo(explained);
        assertThat(save(2, Written.soap("x"), now.plusSeconds(2))).isTrue();
        assertThat(draft.earlier()).extracting(DraftRow::text).contains(explained);
    }

    private boolean save(int base, NoteContent typed, Instant at) {
        return draft.save(base, DraftText.of(typed), at);
    }
}
