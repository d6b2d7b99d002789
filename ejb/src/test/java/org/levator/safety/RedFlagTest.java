package org.levator.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.levator.Rule;
import org.levator.access.Opened;
import org.levator.episode.visit.FakeVisitOpening;
import org.levator.safety.action.ActionKind;
import org.levator.safety.action.ActionRule;
import org.levator.safety.action.AssessmentOutcome;
import org.levator.safety.action.Assessor;
import org.levator.safety.action.FlagAction;
import org.levator.safety.action.ReleasedBy;
import org.levator.safety.screen.Pauses;
import org.levator.safety.screen.ScreenOutcome;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

class RedFlagTest {
    final Instant now = Instant.parse("2026-11-22T15:00:00Z");
    final ClinicianId claire = ClinicianId.random();
    final ScreenAnswer answer = ScreenAnswer.given(
            new FakeVisitOpening(Opened.byLead(EpisodeId.random(), PatientId.random(), claire), VisitId.random(), now)
                    .visit(),
            ScreenOutcome.RAISED,
            now);

    @Test
    @Rule("RED-1")
    void a_flag_waits_for_an_action_from_the_moment_it_is_raised_and_is_due() {
        var flag = flag(Pauses.INTERNAL, ReleasedBy.MEDICAL_ASSESSMENT);

        assertThat(flag.isOpen()).isTrue();
        assertThat(flag.awaitsAction()).isTrue();
        assertThat(flag.dueAt()).isAfter(now);
    }

    @ParameterizedTest
    @EnumSource(
            value = ActionKind.class,
            names = {"EMERGENCY_CALLED", "SENT_TO_EMERGENCY", "PHONED", "LETTER", "ADVISED_AND_DECLINED"})
    @Rule("RED-1")
    void an_action_takes_it_off_the_banner_and_leaves_the_pause(ActionKind kind) {
        var flag = flag(Pauses.INTERNAL, ReleasedBy.MEDICAL_ASSESSMENT);
        flag.record(action(kind));

        assertThat(flag.awaitsAction()).isFalse();
        assertThat(flag.isOpen()).isTrue();
        assertThat(flag.pauses()).isEqualTo(Pauses.INTERNAL);
    }

    @ParameterizedTest
    @CsvSource({
        "MEDICAL_ASSESSMENT, PHYSICIAN, MAY_CONTINUE, true",
        "MEDICAL_ASSESSMENT, NURSE_PRACTITIONER, MAY_CONTINUE, true",
        "MEDICAL_ASSESSMENT, THERAPIST, MAY_CONTINUE, false",
        "MEDICAL_ASSESSMENT, PHYSICIAN, NOT_YET, false",
        "THERAPIST, THERAPIST, MAY_CONTINUE, true",
        "THERAPIST, THERAPIST, NOT_YET, false",
        "ANY_ACTION, THERAPIST, MAY_CONTINUE, true",
        "ANY_ACTION, THERAPIST, NOT_YET, false"
    })
    @Rule("RED-1")
    void only_the_release_that_the_row_asks_for_ends_the_pause(
            ReleasedBy row, Assessor who, AssessmentOutcome outcome, boolean released) {
        var flag = flag(Pauses.TRAINERS, row);
        flag.record(assessed(who, outcome));

        assertThat(flag.isOpen()).isEqualTo(!released);
    }

    @Test
    @Rule("RED-1")
    void where_nothing_is_paused_an_action_closes_it_and_declined_advice_does_not() {
        var flag = flag(Pauses.NOTHING, ReleasedBy.ANY_ACTION);
        flag.record(action(ActionKind.ADVISED_AND_DECLINED));
        assertThat(flag.isOpen()).isTrue();

        flag.record(action(ActionKind.LETTER));
        assertThat(flag.isOpen()).isFalse();
    }

    @Test
    @Rule("RED-1")
    void what_was_done_after_the_release_is_kept_and_changes_no_release() {
        var flag = flag(Pauses.INTERNAL, ReleasedBy.MEDICAL_ASSESSMENT);
        flag.record(assessed(Assessor.PHYSICIAN, AssessmentOutcome.MAY_CONTINUE));
        var released = flag.detail().releasedAt();
        flag.record(new FlagAction(ActionKind.LETTER, now, now.plusSeconds(60), claire, null, null, null, null));

        assertThat(flag.detail().releasedAt()).isEqualTo(released);
        assertThat(flag.detail().actions()).hasSize(2);
    }

    @Test
    @Rule("RED-1")
    void an_action_says_whom_what_and_how() {
        refused(ActionRule.PHONED_WHOM, ActionKind.PHONED, null, "left word", null);
        refused(ActionRule.TOLD_WHAT, ActionKind.ADVISED_AND_DECLINED, null, null, null);
        refused(ActionRule.ASSESSED_HOW, ActionKind.ASSESSED, "Dr. Hall", null, null);
        refused(ActionRule.ASSESSED_HOW, ActionKind.ASSESSED, null, null, Assessor.PHYSICIAN);
    }

    @Test
    @Rule("RED-1")
    void nothing_has_been_done_tomorrow() {
        assertThatThrownBy(() ->
                        new FlagAction(ActionKind.LETTER, now.plusSeconds(1), now, claire, null, null, null, null))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(ActionRule.NOT_YET_HAPPENED));
    }

    private void refused(ActionRule rule, ActionKind kind, String whom, String told, Assessor assessor) {
        assertThatThrownBy(() ->
                        new FlagAction(kind, now, now, claire, whom, told, assessor, AssessmentOutcome.MAY_CONTINUE))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private RedFlag flag(Pauses pauses, ReleasedBy releasedBy) {
        return RedFlag.raised(answer, Kinds.of(pauses, releasedBy), null);
    }

    private FlagAction action(ActionKind kind) {
        return new FlagAction(kind, now, now, claire, "the practice nurse", "go today", null, null);
    }

    private FlagAction assessed(Assessor who, AssessmentOutcome outcome) {
        return new FlagAction(ActionKind.ASSESSED, now, now, claire, "Dr. Hall", null, who, outcome);
    }
}
