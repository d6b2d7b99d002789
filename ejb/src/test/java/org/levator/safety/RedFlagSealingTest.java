package org.levator.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
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
import org.levator.episode.visit.FakeVisitOpening;
import org.levator.safety.action.ActionKind;
import org.levator.safety.action.AssessmentOutcome;
import org.levator.safety.action.Assessor;
import org.levator.safety.action.FlagAction;
import org.levator.safety.screen.Pauses;
import org.levator.safety.screen.ScreenOutcome;
import org.levator.sealing.FakeSeals;
import org.levator.sealing.Sealer;
import org.levator.sealing.SealingRule;
import org.levator.sealing.WrongEntry;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.Fired;
import org.levator.shared.FlagId;
import org.levator.shared.PatientId;
import org.levator.shared.SubmissionKey;
import org.levator.shared.VisitId;

class RedFlagSealingTest {
    static final Instant RAISED = Instant.parse("2026-11-22T15:00:00Z");
    static final Instant NOW = Instant.parse("2026-11-22T16:00:00Z");

    final ClinicianId claire = ClinicianId.random();
    final OpenedCase open = Opened.byLead(EpisodeId.random(), PatientId.random(), claire);
    final FakeVisitOpening wrong = new FakeVisitOpening(open, VisitId.random(), RAISED);
    final VisitId right = VisitId.random();
    final FakeVisitOpening rightVisit =
            new FakeVisitOpening(Opened.byLead(EpisodeId.random(), PatientId.random(), claire), right, RAISED);
    final FakeRedFlags flags = new FakeRedFlags();
    final FakeSeals seals = new FakeSeals();
    final List<RedFlagRaised> raised = new ArrayList<>();
    final List<RedFlagSealed> gone = new ArrayList<>();
    final RedFlagSealing sealing = new RedFlagSealing();
    RedFlag flag;

    @BeforeEach
    void wire() {
        sealing.circle = new FakeCircle(open);
        sealing.flags = flags;
        sealing.another = another(rightVisit);
        sealing.submissions = new FakeSubmissions();
        sealing.sealed = Fired.into(gone);
        var answer = ScreenAnswer.given(wrong.visit(), ScreenOutcome.RAISED, RAISED);
        flag = RedFlag.raised(answer, flags.kind(Kinds.SADDLE), "since Monday");
        flags.add(flag);
    }

    @Test
    @Rule("NOT-3")
    void the_lead_takes_it_out_once_who_raised_it_has_no_place_and_raises_nothing_in_her_name() {
        var lead = Opened.byLead(open.episode(), open.patient(), ClinicianId.random());
        sealing.circle = new FakeCircle(lead);
        assertThat(sealing.sealer(flag.id(), open.episode())).isEqualTo(Sealer.NOBODY);
        seals.left.add(claire);
        assertThat(sealing.sealer(flag.id(), open.episode())).isEqualTo(Sealer.FOR_AUTHOR);

        var withVisit = seal(flag.id(), right);
        assertThatThrownBy(() -> sealing.seal(withVisit))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(SealingRule.ONLY_AUTHOR_REENTERS));
        sealing.seal(seal(flag.id(), null));
        assertThat(flag.isOpen()).isFalse();
        assertThat(seals.wrong).extracting(WrongEntry::reentered).containsOnlyNulls();
    }

    private FlagOfAnother another(FakeVisitOpening visits) {
        var another = new FlagOfAnother();
        another.visits = visits;
        another.flags = flags;
        another.seals = seals;
        another.raised = Fired.into(raised);
        another.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return another;
    }

    @Test
    @Rule({"NOT-3", "TRN-4", "DI-2"})
    void its_pause_ends_by_its_correction_and_the_same_form_twice_seals_once() {
        var command = seal(flag.id(), null);
        sealing.seal(command);
        sealing.seal(command);

        assertThat(flag.isOpen()).isFalse();
        assertThat(flag.detail().releasedAt()).isNull();
        assertThat(seals.wrong).hasSize(1);
        assertThat(gone).containsExactly(new RedFlagSealed(flag.id(), open, "the page before"));
        assertThat(raised).isEmpty();
    }

    @Test
    @Rule({"NOT-3", "RED-1"})
    void the_right_patient_gets_it_with_what_was_said_its_pause_and_both_times() {
        sealing.seal(seal(flag.id(), right));

        var again = flags.stored.get(new FlagId(seals.reentered(flag.id().uuid())));
        assertThat(again.patient()).isEqualTo(rightVisit.visit().facts().patient());
        assertThat(again.isOpen()).isTrue();
        assertThat(again.pauses()).isEqualTo(Pauses.ALL_INTIMATE);
        assertThat(again.raisedAt()).isEqualTo(RAISED);
        assertThat(again.dueAt()).isEqualTo(flag.dueAt());
        assertThat(again.detail().said()).isEqualTo("since Monday");
        assertThat(again.detail().enteredAt()).isEqualTo(NOW);
        assertThat(raised).containsExactly(new RedFlagRaised(again.id(), again.episode(), true));
        assertThat(rightVisit.attended).isTrue();
    }

    @Test
    @Rule({"NOT-3", "RED-1", "TRN-4"})
    void what_was_done_for_the_right_patient_goes_with_it_if_she_says_so() {
        flag.record(done(ActionKind.PHONED, null));
        sealing.seal(seal(flag.id(), right, true));
        var phoned = again();
        assertThat(phoned.isOpen()).isTrue();
        assertThat(phoned.awaitsAction()).isFalse();
        assertThat(phoned.deeds().counting())
                .containsExactly(flag.deeds().counting().get(0).again(NOW));
    }

    @Test
    @Rule({"NOT-3", "TRN-4"})
    void an_assessment_that_goes_with_it_releases_it_there_as_it_did_here() {
        flag.record(done(ActionKind.ASSESSED, AssessmentOutcome.MAY_CONTINUE));
        sealing.seal(seal(flag.id(), right, true));

        assertThat(flag.detail().releasedAt()).isEqualTo(RAISED);
        assertThat(again().isOpen()).isFalse();
        assertThat(again().detail().releasedAt()).isEqualTo(NOW);
    }

    @Test
    @Rule({"NOT-3", "RED-1"})
    void else_it_waits_there_for_what_is_to_be_done() {
        flag.record(done(ActionKind.PHONED, null));
        sealing.seal(seal(flag.id(), right));

        assertThat(again().awaitsAction()).isTrue();
        assertThat(flag.detail().actions()).hasSize(1);
    }

    private RedFlag again() {
        return flags.stored.get(new FlagId(seals.reentered(flag.id().uuid())));
    }

    private FlagAction done(ActionKind kind, AssessmentOutcome outcome) {
        return new FlagAction(kind, RAISED, RAISED, claire, "Dr. Hall", "today", Assessor.PHYSICIAN, outcome);
    }

    @Test
    @Rule("NOT-3")
    void only_who_recorded_it_says_so() {
        sealing.circle = new FakeCircle(Opened.byLead(open.episode(), open.patient(), ClinicianId.random()));

        refuses(SealingRule.ONLY_ITS_AUTHOR, seal(flag.id(), null));
        assertThat(flag.isOpen()).isTrue();
    }

    @Test
    @Rule("NOT-3")
    void it_goes_to_another_patient_and_not_to_a_visit_that_was_still_to_come() {
        sealing.another = another(new FakeVisitOpening(open, right, RAISED));
        refuses(SealingRule.SAME_PATIENT, seal(flag.id(), right));

        sealing.another =
                another(new FakeVisitOpening(rightVisit.visit().open(), right, RAISED.plus(Duration.ofDays(1))));
        refuses(SafetyRule.BEFORE_THAT_VISIT, seal(flag.id(), right));
    }

    private void refuses(ClinicRule rule, SealFlag command) {
        assertThatThrownBy(() -> sealing.seal(command))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private SealFlag seal(FlagId id, VisitId to) {
        return seal(id, to, false);
    }

    private SealFlag seal(FlagId id, VisitId to, boolean withActions) {
        return new SealFlag(SubmissionKey.random(), open.episode(), id, "the page before", to, withActions);
    }
}
