package org.levator.letter.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.Acting;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.audit.Act;
import org.levator.letter.disclosure.Disclosure;
import org.levator.letter.sending.SendingId;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.LetterId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.SubmissionKey;

class LetterRecallingTest {
    static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final EpisodeId episode = EpisodeId.random();
    final PatientId patient = PatientId.random();
    final FakeCircle circle = new FakeCircle(Opened.byLead(episode, patient, ClinicianId.random()));
    final LetterRecall recall = LetterRecall.opened(
            new SendingId(UUID.randomUUID()),
            new Disclosure(LetterId.random(), episode, patient, null),
            ClinicianId.random(),
            NOW);
    final List<RecallStep> steps = new ArrayList<>();
    final LetterRecalling recalling = new LetterRecalling();

    @BeforeEach
    void wire() {
        recalling.circle = circle;
        recalling.submissions = new FakeSubmissions();
        recalling.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        recalling.recalls = new Recalls() {
            @Override
            Optional<LetterRecall> find(RecallId id, Acting caller, LocalDate today) {
                return Optional.of(recall).filter(r -> r.id().equals(id));
            }

            @Override
            boolean hasEnded(RecallId id) {
                return steps.stream().anyMatch(step -> step.kind().ends());
            }

            @Override
            void add(RecallStep step) {
                steps.add(step);
            }
        };
    }

    @Test
    @Rule({"NOT-3", "DI-2"})
    void a_step_sent_twice_is_kept_once_and_each_leaves_its_row() {
        var command = asked(TODAY);
        recalling.record(command);
        recalling.record(command);

        assertThat(steps).hasSize(1);
        assertThat(circle.acts).containsExactly(Act.RECALL_LETTER, Act.RECALL_LETTER);
    }

    @Test
    @Rule("NOT-3")
    void it_is_asked_by_the_next_day_asked_after_a_week_later_and_ends_when_confirmed() {
        assertThat(due()).contains(TODAY.plusDays(1));
        recalling.record(asked(TODAY));
        assertThat(due()).contains(TODAY.plusDays(7));
        recalling.record(confirmed("Janet at the office", RecallOutcome.DESTROYED));
        assertThat(due()).isEmpty();

        refuses(RecallRule.ENDED, asked(TODAY));
    }

    @Test
    @Rule("NOT-3")
    void it_is_given_up_with_a_reason_only() {
        refuses(RecallRule.WHY_GIVEN_UP, givenUp(null));
        recalling.record(givenUp("The office has closed for good"));

        assertThat(due()).isEmpty();
    }

    @Test
    @Rule({"NOT-3", "IN-2"})
    void whom_one_tried_to_reach_is_kept_when_it_is_given_up_and_a_remark_beside_any_step() {
        recalling.record(step(RecallStepKind.ASKED, RecallManner.PHONE, "Janet", null, "She will look", TODAY));
        recalling.record(step(RecallStepKind.GIVEN_UP, RecallManner.FAX, "Janet", null, "The office is closed", TODAY));

        assertThat(steps)
                .extracting(RecallStep::row)
                .extracting(RecallStepRow::manner, RecallStepRow::whom, RecallStepRow::reason)
                .containsExactly(
                        tuple(RecallManner.PHONE, "Janet", "She will look"),
                        tuple(RecallManner.FAX, "Janet", "The office is closed"));
    }

    @Test
    @Rule("NOT-3")
    void a_step_says_who_how_and_what_became_of_it_and_has_happened() {
        refuses(RecallRule.WHOM_AND_HOW, step(RecallStepKind.ASKED, RecallManner.PHONE, null, null, null, TODAY));
        refuses(RecallRule.WHOM_AND_HOW, step(RecallStepKind.ASKED, null, "Janet", null, null, TODAY));
        refuses(RecallRule.WHAT_BECAME_OF_IT, confirmed("Janet", null));
        refuses(RecallRule.NOT_YET, asked(TODAY.plusDays(1)));
        assertThat(steps).isEmpty();
    }

    @Test
    @Rule("ACC-1")
    void a_recall_of_somebody_else_is_not_there() {
        var foreign = new RecordStep(
                SubmissionKey.random(),
                RecallId.random(),
                RecallStepKind.ASKED,
                RecallManner.PHONE,
                "Janet",
                null,
                null,
                TODAY);
        assertThatThrownBy(() -> recalling.record(foreign)).isInstanceOf(NotFound.class);
    }

    private Optional<LocalDate> due() {
        return LetterRecall.due(
                NOW, ZoneOffset.UTC, steps.stream().map(RecallStep::row).toList());
    }

    private void refuses(RecallRule rule, RecordStep command) {
        assertThatThrownBy(() -> recalling.record(command))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private RecordStep asked(LocalDate day) {
        return step(RecallStepKind.ASKED, RecallManner.PHONE, "Janet", null, null, day);
    }

    private RecordStep confirmed(String by, RecallOutcome outcome) {
        return step(RecallStepKind.CONFIRMED, RecallManner.PHONE, by, outcome, null, TODAY);
    }

    private RecordStep givenUp(String reason) {
        return step(RecallStepKind.GIVEN_UP, null, null, null, reason, TODAY);
    }

    private RecordStep step(
            RecallStepKind kind,
            RecallManner manner,
            String whom,
            RecallOutcome outcome,
            String reason,
            LocalDate day) {
        return new RecordStep(SubmissionKey.random(), recall.id(), kind, manner, whom, outcome, reason, day);
    }
}
