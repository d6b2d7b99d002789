package org.levator.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.access.Relation;
import org.levator.access.TeamRule;
import org.levator.episode.visit.FakeVisitOpening;
import org.levator.safety.action.ActionKind;
import org.levator.safety.action.AssessmentOutcome;
import org.levator.safety.action.Assessor;
import org.levator.safety.action.FlagAction;
import org.levator.safety.action.InError;
import org.levator.safety.action.MarkInError;
import org.levator.safety.action.Markable;
import org.levator.safety.screen.ScreenOutcome;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;
import org.levator.shared.VisitId;

class RedFlagCorrectingTest {
    static final Instant RAISED = Instant.parse("2026-11-22T15:00:00Z");
    static final Instant NOW = RAISED.plus(Duration.ofHours(2));

    final ClinicianId claire = ClinicianId.random();
    final OpenedCase open = Opened.by(EpisodeId.random(), PatientId.random(), claire, Role.THERAPIST);
    final RedFlag flag = RedFlag.raised(
            ScreenAnswer.given(
                    new FakeVisitOpening(open, VisitId.random(), RAISED).visit(), ScreenOutcome.RAISED, RAISED),
            Kinds.all().get(Kinds.SADDLE),
            "a misheard answer");
    final FakeRedFlags flags = new FakeRedFlags();
    final RedFlagCorrecting correcting = new RedFlagCorrecting();

    @BeforeEach
    void wire() {
        flags.add(flag);
        correcting.circle = new FakeCircle(open);
        correcting.flags = flags;
        correcting.submissions = new FakeSubmissions();
        correcting.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Test
    @Rule("TRN-4")
    void a_flag_entered_in_error_pauses_nothing_asks_for_nothing_and_stays_readable_with_who_when_and_why() {
        correcting.mark(command(null));

        assertThat(flag.isOpen()).isFalse();
        assertThat(flag.awaitsAction()).isFalse();
        assertThat(flag.detail().said()).isEqualTo("a misheard answer");
        assertThat(flag.detail().releasedAt()).as("nothing released it").isNull();
        assertThat(flag.detail().inError()).isEqualTo(new InError(null, claire, NOW, "the row below"));
    }

    @Test
    @Rule("TRN-4")
    void an_assessment_entered_in_error_releases_nothing_any_more_and_the_flag_waits_again() {
        flag.record(assessed(claire, RAISED));
        assertThat(flag.isOpen()).isFalse();

        correcting.mark(command(0));
        assertThat(flag.isOpen()).isTrue();
        assertThat(flag.awaitsAction()).isTrue();
        assertThat(flag.detail().releasedAt()).isNull();
        var kept = flag.detail().actions().get(0);
        assertThat(kept.action()).isEqualTo(assessed(claire, RAISED));
        assertThat(kept.inError()).isEqualTo(new InError(0, claire, NOW, "the row below"));
    }

    @Test
    @Rule("TRN-4")
    void another_assessment_that_stands_releases_it_still_since_that_one_was_recorded() {
        flag.record(assessed(claire, RAISED));
        flag.record(assessed(claire, RAISED.plusSeconds(600)));

        correcting.mark(command(0));
        assertThat(flag.detail().releasedAt()).isEqualTo(RAISED.plusSeconds(600));
        correcting.mark(command(1));
        assertThat(flag.isOpen()).isTrue();
    }

    @Test
    @Rule("TRN-4")
    void once_marked_a_new_assessment_ends_the_pause_as_any_other() {
        flag.record(assessed(claire, RAISED));
        correcting.mark(command(0));
        flag.record(assessed(claire, NOW));

        assertThat(flag.detail().releasedAt()).isEqualTo(NOW);
    }

    @Test
    @Rule({"TRN-4", "RED-1"})
    void a_phone_call_about_another_flag_is_no_call_about_this_one() {
        flag.record(phoned());
        correcting.mark(command(0));

        assertThat(flag.awaitsAction()).isTrue();
    }

    @Test
    @Rule("TRN-4")
    void a_flag_that_was_released_before_stays_so_whatever_of_it_was_an_error() {
        flag.record(assessed(claire, RAISED));
        correcting.mark(command(null));

        assertThat(flag.isOpen()).isFalse();
        refuses(SafetyRule.ALREADY_IN_ERROR, command(0));
        assertThat(flag.isOpen()).isFalse();
    }

    @Test
    @Rule({"TRN-4", "NOT-3"})
    void each_is_marked_once() {
        flag.record(phoned());
        correcting.mark(command(0));
        refuses(SafetyRule.ALREADY_IN_ERROR, command(0));
        correcting.mark(command(null));
        refuses(SafetyRule.ALREADY_IN_ERROR, command(null));

        assertThat(flag.deeds().corrections()).hasSize(2);
    }

    @Test
    @Rule("TRN-4")
    void the_same_form_sent_twice_marks_once_and_refuses_nothing() {
        var command = command(null);
        correcting.mark(command);
        correcting.mark(command);

        assertThat(flag.deeds().corrections()).hasSize(1);
    }

    @Test
    @Rule({"TRN-4", "NOT-3"})
    void a_colleague_marks_what_she_recorded_herself_and_no_more() {
        var hannah = ClinicianId.random();
        flag.record(assessed(hannah, RAISED));
        var hers = Opened.by(open.episode(), open.patient(), hannah, Role.ASSISTANT);
        correcting.circle = new FakeCircle(hers);

        refuses(SafetyRule.ONLY_AUTHOR_OR_LEAD, command(null));
        assertThat(new Marker(hers).markable(flag)).isEqualTo(new Markable(false, List.of(0)));
        correcting.mark(command(0));
        assertThat(flag.isOpen()).isTrue();
    }

    @Test
    @Rule("TRN-4")
    void the_lead_of_the_case_marks_what_anybody_recorded_there_and_the_lead_of_another_case_does_not() {
        var priya = ClinicianId.random();
        var other = Opened.byLead(EpisodeId.random(), open.patient(), priya);
        correcting.circle = new FakeCircle(other);
        refuses(SafetyRule.ONLY_AUTHOR_OR_LEAD, command(other, null));

        correcting.circle = new FakeCircle(Opened.byLead(open.episode(), open.patient(), priya));
        correcting.mark(command(null));
        assertThat(flag.isOpen()).isFalse();
        assertThat(flag.detail().inError().clinician()).isEqualTo(priya);
    }

    @Test
    @Rule({"TRN-4", "ACC-5"})
    void from_outside_the_circle_nothing_is_marked_not_even_what_she_recorded_from_there() {
        var outside =
                Opened.as(Relation.BREAK_GLASS, open.episode(), open.patient(), ClinicianId.random(), Role.THERAPIST);
        flag.record(assessed(outside.clinician(), RAISED));
        correcting.circle = new FakeCircle(outside);

        refuses(TeamRule.ONLY_FOR_THE_CIRCLE, command(0));
        assertThat(new Marker(outside).markable(flag)).isEqualTo(Markable.nothing());
        assertThat(flag.isOpen()).isFalse();
    }

    @Test
    @Rule("TRN-4")
    void what_was_not_done_cannot_be_marked_by_the_lead_either() {
        correcting.circle = new FakeCircle(Opened.byLead(open.episode(), open.patient(), claire));

        assertThatThrownBy(() -> correcting.mark(command(0))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> correcting.mark(command(-1))).isInstanceOf(NotFound.class);
    }

    @Test
    @Rule("TRN-4")
    void the_page_offers_what_is_hers_and_not_marked_yet() {
        flag.record(phoned());
        flag.record(assessed(ClinicianId.random(), RAISED));
        var marker = new Marker(open);
        assertThat(marker.markable(flag)).isEqualTo(new Markable(true, List.of(0)));

        correcting.mark(command(0));
        assertThat(marker.markable(flag)).isEqualTo(new Markable(true, List.of()));
        correcting.mark(command(null));
        assertThat(marker.markable(flag)).isEqualTo(Markable.nothing());
    }

    @Test
    @Rule({"TRN-4", "NOT-3"})
    void what_was_entered_in_error_is_not_taken_along_to_the_right_patient() {
        flag.record(assessed(claire, RAISED));
        correcting.mark(command(0));
        var visit = new FakeVisitOpening(open, VisitId.random(), RAISED).visit();
        var again = flag.reentered(ScreenAnswer.given(visit, ScreenOutcome.RAISED, RAISED), NOW);
        again.takeAlong(flag, NOW);

        assertThat(again.awaitsAction()).isTrue();
        assertThat(again.isOpen()).isTrue();
    }

    private void refuses(ClinicRule rule, MarkInError command) {
        assertThatThrownBy(() -> correcting.mark(command))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private MarkInError command(Integer action) {
        return command(open, action);
    }

    private MarkInError command(OpenedCase by, Integer action) {
        return new MarkInError(SubmissionKey.random(), by.episode(), flag.id(), action, " the row below ");
    }

    private FlagAction phoned() {
        return new FlagAction(ActionKind.PHONED, RAISED, RAISED, claire, "Dr. Hall", "today", null, null);
    }

    private static FlagAction assessed(ClinicianId by, Instant at) {
        return new FlagAction(
                ActionKind.ASSESSED,
                RAISED,
                at,
                by,
                "Dr. Hall",
                null,
                Assessor.PHYSICIAN,
                AssessmentOutcome.MAY_CONTINUE);
    }
}
