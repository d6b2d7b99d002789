package org.levator.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.access.Relation;
import org.levator.audit.Act;
import org.levator.episode.visit.FakeVisitOpening;
import org.levator.safety.action.ActionKind;
import org.levator.safety.action.RecordAction;
import org.levator.safety.screen.AnswerScreen;
import org.levator.safety.screen.Pauses;
import org.levator.safety.screen.RaiseFlag;
import org.levator.safety.screen.ScreenOutcome;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.Fired;
import org.levator.shared.FlagId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.SubmissionKey;
import org.levator.shared.VisitId;

class RedFlagRecordingTest {
    static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

    final OpenedCase open = Opened.byLead(EpisodeId.random(), PatientId.random(), ClinicianId.random());
    final VisitId visit = VisitId.random();
    final FakeVisitOpening visits = new FakeVisitOpening(open, visit, NOW);
    final FakeCircle circle = new FakeCircle(open);
    final FakeRedFlags flags = new FakeRedFlags();
    final List<RedFlagRaised> raised = new ArrayList<>();
    final RedFlagRecording recording = new RedFlagRecording();

    @BeforeEach
    void wire() {
        recording.visits = visits;
        recording.circle = circle;
        recording.flags = flags;
        recording.submissions = new FakeSubmissions();
        recording.raised = Fired.into(raised);
        recording.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Test
    @Rule("RED-1")
    void no_change_is_an_answer_and_says_that_the_visit_took_place() {
        recording.answer(new AnswerScreen(SubmissionKey.random(), visit, ScreenOutcome.NO_CHANGE));

        assertThat(flags.answers).extracting(ScreenAnswer::outcome).containsExactly(ScreenOutcome.NO_CHANGE);
        assertThat(visits.attended).isTrue();
        assertThat(visits.acts).containsExactly(Act.RECORD_RED_FLAG);
    }

    @Test
    @Rule("RED-1")
    void a_positive_answer_opens_a_flag_and_tells_who_drafts_the_letter() {
        var id = recording.raise(new RaiseFlag(SubmissionKey.random(), visit, Kinds.SADDLE, "  since Monday\r\n"));

        assertThat(flags.stored.get(id).pauses()).isEqualTo(Pauses.ALL_INTIMATE);
        assertThat(flags.stored.get(id).detail().said()).isEqualTo("since Monday");
        assertThat(flags.answers).extracting(ScreenAnswer::outcome).containsExactly(ScreenOutcome.RAISED);
        assertThat(raised).containsExactly(new RedFlagRaised(id, open.episode(), true));
    }

    @Test
    @Rule({"RED-1", "NOT-2"})
    void whose_place_has_ended_raises_a_flag_and_begins_no_letter() {
        recording.visits = new FakeVisitOpening(Opened.as(Relation.AUTHOR, open.episode(), open.patient()), visit, NOW);

        var id = recording.raise(new RaiseFlag(SubmissionKey.random(), visit, Kinds.SADDLE, null));
        assertThat(raised).containsExactly(new RedFlagRaised(id, open.episode(), false));
    }

    @Test
    @Rule("RED-1")
    void the_same_form_sent_twice_opens_one_flag() {
        var command = new RaiseFlag(SubmissionKey.random(), visit, Kinds.SADDLE, null);

        assertThat(recording.raise(command)).isEqualTo(recording.raise(command));
        assertThat(flags.stored).hasSize(1);
        assertThat(raised).hasSize(1);
    }

    @Test
    @Rule("RED-1")
    void an_action_is_recorded_once_however_often_the_form_is_sent() {
        var id = recording.raise(new RaiseFlag(SubmissionKey.random(), visit, Kinds.WEIGHT, null));
        var phoned = new RecordAction(
                SubmissionKey.random(), open.episode(), id, ActionKind.PHONED, NOW, "Dr. Hall", null, null, null);
        recording.act(phoned);
        recording.act(phoned);

        assertThat(flags.stored.get(id).detail().actions()).hasSize(1);
        assertThat(flags.stored.get(id).isOpen()).isFalse();
    }

    @Test
    @Rule("ACC-1")
    void a_flag_of_a_case_that_does_not_open_is_not_there() {
        var elsewhere = new RecordAction(
                SubmissionKey.random(),
                EpisodeId.random(),
                FlagId.random(),
                ActionKind.LETTER,
                NOW,
                null,
                null,
                null,
                null);

        assertThatThrownBy(() -> recording.act(elsewhere)).isInstanceOf(NotFound.class);
    }
}
