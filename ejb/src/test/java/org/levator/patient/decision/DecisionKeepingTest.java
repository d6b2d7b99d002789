package org.levator.patient.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.access.Relation;
import org.levator.access.TeamRule;
import org.levator.audit.Act;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;

class DecisionKeepingTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final PatientId maya = PatientId.random();
    final OpenedCase open = Opened.byLead(EpisodeId.random(), maya, ClinicianId.random());
    final FakeCircle circle = new FakeCircle(open);
    final FakeDecisions decisions = new FakeDecisions();
    final DecisionKeeping keeping = keeping();

    @ParameterizedTest
    @EnumSource(Decision.class)
    @Rule("PAT-7")
    void capacity_is_presumed_for_each_decision_until_an_entry_says_otherwise_of_this_one(Decision decision) {
        named(TODAY, null, Decision.values());
        assertThat(decisions.on(decision, open, TODAY)).isEqualTo(WhoDecides.HERSELF);

        keeping.capacity(capacity(Decision.EXAM, false, TODAY));
        assertThat(decisions.on(decision, open, TODAY).herself()).isEqualTo(decision != Decision.EXAM);
        assertThat(decisions.on(decision, open, TODAY.minusDays(1)).herself()).isTrue();
    }

    @Test
    @Rule("PAT-7")
    void the_newest_entry_by_its_day_counts_and_the_older_ones_stay() {
        keeping.capacity(capacity(Decision.EXAM, false, TODAY.minusDays(9)));
        keeping.capacity(capacity(Decision.EXAM, true, TODAY.minusDays(2)));

        assertThat(decisions.on(Decision.EXAM, open, TODAY).herself()).isTrue();
        assertThat(decisions.on(Decision.EXAM, open, TODAY.minusDays(5)).herself())
                .isFalse();
        var sheet = keeping.read(maya);
        assertThat(sheet.capacities()).extracting(CapacityRow::presumed).containsExactly(true, false);
        assertThat(sheet.notPresumed()).isEmpty();
    }

    @Test
    @Rule("PAT-7")
    void whoever_decides_does_so_on_the_days_of_the_paper_and_about_what_it_says() {
        keeping.capacity(capacity(Decision.EXAM, false, TODAY.minusDays(30)));
        keeping.capacity(capacity(Decision.DISCLOSURE, false, TODAY.minusDays(30)));
        named(TODAY.minusDays(10), TODAY.minusDays(1), Decision.EXAM);

        assertThat(decisions.on(Decision.EXAM, open, TODAY.minusDays(10)).isOnRecord("ruth ames "))
                .isTrue();
        assertThat(decisions.on(Decision.EXAM, open, TODAY.minusDays(1)).isDecidedByAnother())
                .isTrue();
        assertThat(decisions.on(Decision.EXAM, open, TODAY).isDecidedByAnother())
                .isFalse();
        assertThat(decisions.on(Decision.EXAM, open, TODAY.minusDays(11)).isDecidedByAnother())
                .isFalse();
        assertThat(decisions.on(Decision.DISCLOSURE, open, TODAY.minusDays(5)).isDecidedByAnother())
                .isFalse();
    }

    @Test
    @Rule("PAT-7")
    void a_paper_that_holds_no_longer_ends_today_and_stays_on_record() {
        keeping.capacity(capacity(Decision.EXAM, false, TODAY.minusDays(30)));
        var ruth = named(TODAY.minusDays(10), null, Decision.EXAM);
        keeping.end(maya, ruth);
        keeping.end(maya, ruth);

        assertThat(decisions.on(Decision.EXAM, open, TODAY).decisionMakers()).isEmpty();
        assertThat(decisions.on(Decision.EXAM, open, TODAY.minusDays(1)).decisionMakers())
                .containsExactly("Ruth Ames");
        assertThat(keeping.read(maya).makers())
                .extracting(DecisionMakerRow::ends)
                .containsExactly(TODAY.minusDays(1));
    }

    @Test
    @Rule("PAT-7")
    void what_has_not_begun_and_is_taken_back_never_holds() {
        keeping.capacity(capacity(Decision.EXAM, false, TODAY.minusDays(30)));
        var ruth = named(TODAY.plusDays(5), TODAY.plusDays(9), Decision.EXAM);
        assertThat(only()).satisfies(maker -> {
            assertThat(maker.holds()).isFalse();
            assertThat(maker.mayEnd()).isTrue();
        });
        keeping.end(maya, ruth);
        assertThat(only().mayEnd()).isFalse();

        assertThat(decisions.on(Decision.EXAM, open, TODAY.plusDays(6)).decisionMakers())
                .isEmpty();
    }

    @Test
    @Rule("PAT-7")
    void an_entry_has_its_days_and_says_how_it_was_found() {
        assertRefused(DecisionRule.ENDS_BEFORE_IT_BEGINS, () -> named(TODAY, TODAY.minusDays(1), Decision.EXAM));
        assertRefused(
                DecisionRule.DAY_IN_THE_FUTURE,
                () -> keeping.capacity(capacity(Decision.EXAM, true, TODAY.plusDays(1))));
        assertRefused(
                DecisionRule.BASIS_MISSING,
                () -> keeping.capacity(
                        new RecordCapacity(SubmissionKey.random(), maya, Decision.EXAM, false, "  ", TODAY)));
        assertRefused(
                DecisionRule.DAY_IN_THE_FUTURE,
                () -> keeping.name(new NameDecisionMaker(
                        SubmissionKey.random(),
                        maya,
                        "Ruth Ames",
                        "sister",
                        Authority.COURT_ORDER,
                        TODAY.plusDays(1),
                        TODAY,
                        null,
                        Set.of(Decision.EXAM),
                        null)));
    }

    @ParameterizedTest
    @EnumSource(Authority.class)
    @Rule("PAT-7")
    void a_paper_whose_day_is_not_known_is_kept_and_said_to_lack_it_where_such_a_paper_bears_one(Authority authority) {
        keeping.name(by(authority, null));
        keeping.name(by(authority, TODAY.minusYears(1)));

        assertThat(keeping.read(maya).makers())
                .extracting(DecisionMakerRow::dateNotNoted)
                .containsExactly(
                        switch (authority) {
                            case COURT_ORDER, CUSTODY_AGREEMENT, POWER_OF_ATTORNEY -> true;
                            case PARENTAL_AUTHORITY, LAW, OTHER -> false;
                        },
                        false);
    }

    @Test
    @Rule("ACC-1")
    void nobody_outside_the_circle_reads_or_writes_it() {
        var stranger = PatientId.random();

        assertThatThrownBy(() -> keeping.read(stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.end(stranger, DecisionMakerId.random()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.end(maya, DecisionMakerId.random())).isInstanceOf(NotFound.class);
        assertThat(circle.acts).containsExactly(Act.CHANGE_DECISION_MAKERS);
    }

    @Test
    @Rule("ACC-5")
    void from_outside_the_circle_capacity_is_recorded_and_nobody_is_named_or_ended() {
        var ruth = named(TODAY, null, Decision.EXAM);
        keeping.circle = new FakeCircle(
                Opened.as(Relation.BREAK_GLASS, open.episode(), maya, ClinicianId.random(), Role.THERAPIST));

        keeping.capacity(capacity(Decision.EXAM, false, TODAY));
        assertForTheCircle(() -> named(TODAY, null, Decision.DISCLOSURE));
        assertForTheCircle(() -> keeping.end(maya, ruth));
        assertThat(decisions.on(Decision.EXAM, open, TODAY).decisionMakers()).containsExactly("Ruth Ames");
        assertThat(decisions.makers(maya)).hasSize(1);
    }

    private static void assertForTheCircle(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(BrokenRule.class, e -> assertThat(e.rule())
                .isEqualTo(TeamRule.ONLY_FOR_THE_CIRCLE));
    }

    private DecisionMakerId named(LocalDate starts, LocalDate ends, Decision... about) {
        return keeping.name(new NameDecisionMaker(
                SubmissionKey.random(),
                maya,
                "Ruth Ames",
                "sister",
                Authority.POWER_OF_ATTORNEY,
                TODAY.minusYears(1),
                starts,
                ends,
                Set.of(about),
                null));
    }

    private NameDecisionMaker by(Authority authority, LocalDate dated) {
        return new NameDecisionMaker(
                SubmissionKey.random(),
                maya,
                "Ruth Ames",
                "sister",
                authority,
                dated,
                TODAY,
                null,
                Set.of(Decision.EXAM),
                null);
    }

    private RecordCapacity capacity(Decision decision, boolean presumed, LocalDate asOf) {
        return new RecordCapacity(SubmissionKey.random(), maya, decision, presumed, "seen together", asOf);
    }

    private DecisionMakerRow only() {
        return keeping.read(maya).makers().get(0);
    }

    private static void assertRefused(DecisionRule rule, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(BrokenRule.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }

    private DecisionKeeping keeping() {
        var boundary = new DecisionKeeping();
        boundary.circle = circle;
        boundary.decisions = decisions;
        boundary.submissions = new FakeSubmissions();
        boundary.clock = Clock.fixed(Instant.parse("2026-11-22T15:00:00Z"), ZoneOffset.UTC);
        return boundary;
    }
}
