package org.levator.patient.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.access.OpenedPatient;
import org.levator.access.Relation;
import org.levator.access.TeamRule;
import org.levator.patient.decision.Decision;
import org.levator.patient.decision.Decisions;
import org.levator.patient.decision.WhoDecides;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;

class ContactKeepingTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final PatientId maya = PatientId.random();
    final OpenedCase open = Opened.byLead(EpisodeId.random(), maya, ClinicianId.random());
    final PeopleAround around = new PeopleAround();
    final ContactKeeping keeping = keeping();
    WhoDecides deciding = WhoDecides.HERSELF;

    @ParameterizedTest
    @EnumSource(ContactKind.class)
    @Rule({"PAT-5", "PAT-7"})
    void whoever_it_is_the_answer_to_everything_is_no_until_she_says_yes(ContactKind kind) {
        add(kind);

        assertThat(only().agreed()).isEmpty();
        assertThat(only().on()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Scope.class,
            names = {"RECORD", "REMINDERS", "RECEIPTS", "STATEMENTS"})
    @Rule("PAT-5")
    void a_partner_has_no_access_to_the_record_whoever_agrees(Scope scope) {
        var partner = add(ContactKind.PARTNER);

        assertRefused(ContactRule.PARTNER_NEVER_GETS_THE_RECORD, () -> answer(partner, Speaker.PATIENT, TODAY, scope));
        assertThat(only().agreed()).isEmpty();
        assertThat(ContactKind.PARTNER.scopes()).doesNotContain(scope);
    }

    @Test
    @Rule("PAT-5")
    void a_partners_scope_is_what_she_agreed_to_on_a_day_and_ends_when_she_says_so() {
        var partner = add(ContactKind.PARTNER);
        answer(partner, Speaker.PATIENT, TODAY.minusDays(3), Scope.TALK, Scope.HOME_PRACTICE);
        assertThat(only().inOrder()).containsExactly(Scope.TALK, Scope.HOME_PRACTICE);
        assertThat(only().on()).isEqualTo(TODAY.minusDays(3));
        assertThat(only().about()).isEqualTo("breathing, not the past");

        answer(partner, Speaker.PATIENT, TODAY);
        assertThat(only().agreed()).isEmpty();
    }

    @Test
    @Rule("PAT-7")
    void a_parent_of_somebody_who_decides_herself_gets_nothing_on_anybody_elses_word() {
        var mother = add(ContactKind.PARENT_OR_GUARDIAN);

        assertRefused(
                ContactRule.NOBODY_DECIDES_FOR_HER,
                () -> answer(mother, Speaker.DECISION_MAKER, TODAY, Scope.RECEIPTS));
        answer(mother, Speaker.PATIENT, TODAY, Scope.REMINDERS);
        assertThat(only().agreed()).containsExactly(Scope.REMINDERS);
    }

    @Test
    @Rule({"PAT-5", "PAT-7", "ACC-2"})
    void the_front_desk_reads_whom_it_may_call_or_remind_and_nobody_else() {
        var mother = add(ContactKind.PARENT_OR_GUARDIAN);
        assertThat(keeping.atDesk(maya)).isEmpty();
        answer(mother, Speaker.PATIENT, TODAY.minusDays(1), Scope.RECEIPTS, Scope.ATTEND_VISITS);
        assertThat(keeping.atDesk(maya)).isEmpty();

        answer(mother, Speaker.PATIENT, TODAY, Scope.REMINDERS, Scope.RECORD, Scope.CALL);
        assertThat(keeping.atDesk(maya)).singleElement().satisfies(who -> {
            assertThat(who.name()).isEqualTo(only().name());
            assertThat(who.agreed()).containsExactly(Scope.CALL, Scope.REMINDERS);
        });
    }

    @Test
    @Rule("PAT-7")
    void her_own_no_wins_over_a_decision_makers_yes_in_whichever_order_they_came() {
        var mother = add(ContactKind.PARENT_OR_GUARDIAN);
        deciding = new WhoDecides(false, List.of("Ruth Ames"));
        answer(mother, Speaker.PATIENT, TODAY.minusDays(1), Scope.RECEIPTS);
        answer(mother, Speaker.DECISION_MAKER, TODAY, Scope.RECEIPTS, Scope.RECORD, Scope.STATEMENTS);
        assertThat(only().agreed()).containsExactly(Scope.RECEIPTS);

        answer(mother, Speaker.PATIENT, TODAY);
        assertThat(only().agreed()).isEmpty();
    }

    @Test
    @Rule("PAT-7")
    void a_decision_makers_yes_ends_with_the_paper_and_when_she_decides_again() {
        var mother = add(ContactKind.PARENT_OR_GUARDIAN);
        deciding = new WhoDecides(false, List.of("Ruth Ames"));
        answer(mother, Speaker.DECISION_MAKER, TODAY, Scope.RECEIPTS);
        assertThat(only().agreed()).containsExactly(Scope.RECEIPTS);

        deciding = new WhoDecides(false, List.of());
        assertThat(only().agreed()).isEmpty();
        deciding = WhoDecides.HERSELF;
        assertThat(only().agreed()).isEmpty();
    }

    @Test
    @Rule({"PAT-5", "PAT-7", "LET-3"})
    void no_letter_goes_to_a_partner_and_to_a_parent_only_with_her_yes() {
        var partner = add(ContactKind.PARTNER);
        assertRefused(
                ContactRule.LETTER_NEVER_TO_PARTNER, () -> around.requireMayReceive(open, "robin vale", List.of()));
        assertRefused(
                ContactRule.LETTER_NEVER_TO_PARTNER,
                () -> around.requireMayReceive(open, null, List.of("1-613-555-0177")));
        around.requireMayReceive(open, "Dr. Amrita Sandhu", List.of("613 555-0100"));

        keeping.gone(maya, partner);
        assertThat(keeping.read(maya)).isEmpty();
        assertRefused(
                ContactRule.LETTER_NEVER_TO_PARTNER, () -> around.requireMayReceive(open, "Robin Vale", List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1 (613) 555-0177", "613.555.0177 ext. 12", "001 613 555 0177", "613 555-0100 or 613 555-0177"})
    @Rule({"PAT-5", "PAT-7"})
    void a_number_is_theirs_however_it_is_written(String number) {
        add(ContactKind.PARTNER);

        assertThat(only().isReachedAt(number)).isTrue();
        assertRefused(ContactRule.CALL_NEEDS_HER_YES, () -> around.requireCallable(asked(), null, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"613 555-0178", "555-0177", "177", ""})
    @Rule({"PAT-5", "PAT-7"})
    void another_number_is_somebody_elses(String number) {
        add(ContactKind.PARTNER);

        around.requireCallable(asked(), "Robin Valerio", number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"robin vale", "Robin  Vale ", "Róbin\tVâle"})
    @Rule({"PAT-5", "PAT-7"})
    void a_name_is_theirs_however_it_is_written_and_the_refusal_does_not_repeat_it(String name) {
        add(ContactKind.PARTNER);

        assertThatThrownBy(() -> around.requireCallable(asked(), name, null))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.arguments()).isEmpty());
    }

    private OpenedPatient asked() {
        return Opened.patient(maya, ClinicianId.random());
    }

    @Test
    @Rule({"PAT-7", "LET-3"})
    void a_parent_receives_a_letter_only_with_her_yes() {
        var mother = add(ContactKind.PARENT_OR_GUARDIAN);
        assertRefused(ContactRule.LETTER_NEEDS_HER_YES, () -> around.requireMayReceive(open, "Robin Vale", List.of()));

        answer(mother, Speaker.PATIENT, TODAY, Scope.RECORD);
        around.requireMayReceive(open, "Robin Vale", List.of("613 555 0177"));
    }

    @Test
    @Rule({"PAT-7", "PAT-5"})
    void what_she_agreed_to_for_somebody_ends_when_they_are_no_longer_around_her() {
        var mother = add(ContactKind.PARENT_OR_GUARDIAN);
        answer(mother, Speaker.PATIENT, TODAY, Scope.RECORD, Scope.CALL);
        around.requireCallable(asked(), "Robin Vale", null);

        keeping.gone(maya, mother);
        assertRefused(ContactRule.CALL_NEEDS_HER_YES, () -> around.requireCallable(asked(), "Robin Vale", null));
        assertRefused(ContactRule.LETTER_NEEDS_HER_YES, () -> around.requireMayReceive(open, "Robin Vale", List.of()));
    }

    @Test
    @Rule({"PAT-5", "PAT-7"})
    void whom_she_names_for_it_besides_them_is_hers_to_choose() {
        add(ContactKind.SOMEONE_ELSE);

        around.requireCallable(asked(), "Robin Vale", "613 555-0177");
    }

    @Test
    @Rule("PAT-7")
    void nothing_is_agreed_on_a_day_to_come() {
        var mother = add(ContactKind.PARENT_OR_GUARDIAN);

        assertRefused(
                ContactRule.DAY_IN_THE_FUTURE, () -> answer(mother, Speaker.PATIENT, TODAY.plusDays(1), Scope.CALL));
    }

    @Test
    @Rule("ACC-1")
    void nobody_outside_the_circle_reads_or_writes_it() {
        var stranger = PatientId.random();

        assertThatThrownBy(() -> keeping.read(stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.gone(maya, ContactId.random())).isInstanceOf(NotFound.class);
    }

    @Test
    @Rule({"PAT-5", "PAT-7"})
    void a_scope_is_either_around_care_or_part_of_the_record() {
        var record = EnumSet.of(Scope.RECORD, Scope.REMINDERS, Scope.RECEIPTS, Scope.STATEMENTS);

        assertThat(EnumSet.complementOf(record)).isEqualTo(ContactKind.PARTNER.scopes());
    }

    @Test
    @Rule("ACC-5")
    void from_outside_the_circle_what_she_said_is_recorded_and_nobody_is_added_or_gone() {
        var partner = add(ContactKind.PARTNER);
        keeping.circle = new FakeCircle(
                Opened.as(Relation.BREAK_GLASS, open.episode(), maya, ClinicianId.random(), Role.THERAPIST));

        answer(partner, Speaker.PATIENT, TODAY, Scope.TALK);
        assertForTheCircle(() -> add(ContactKind.PARTNER));
        assertForTheCircle(() -> keeping.gone(maya, partner));
        assertThat(keeping.read(maya)).singleElement().satisfies(row -> assertThat(row.inOrder())
                .containsExactly(Scope.TALK));
    }

    private static void assertForTheCircle(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(BrokenRule.class, e -> assertThat(e.rule())
                .isEqualTo(TeamRule.ONLY_FOR_THE_CIRCLE));
    }

    private ContactId add(ContactKind kind) {
        return keeping.add(new AddContact(SubmissionKey.random(), maya, kind, "Robin Vale", "613 555-0177"));
    }

    private void answer(ContactId contact, Speaker speaker, LocalDate on, Scope... agreed) {
        keeping.answer(new AnswerScopes(
                SubmissionKey.random(), maya, contact, Set.of(agreed), speaker, "breathing, not the past", on));
    }

    private ContactRow only() {
        return keeping.read(maya).get(0);
    }

    private static void assertRefused(ContactRule rule, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(BrokenRule.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }

    private ContactKeeping keeping() {
        var clock = Clock.fixed(Instant.parse("2026-11-22T15:00:00Z"), ZoneOffset.UTC);
        around.contacts = new FakeContacts();
        around.clock = clock;
        around.decisions = new Decisions() {
            @Override
            public WhoDecides on(Decision decision, OpenedCase opened, LocalDate day) {
                return deciding;
            }

            @Override
            public WhoDecides on(Decision decision, OpenedPatient opened, LocalDate day) {
                return deciding;
            }
        };
        var boundary = new ContactKeeping();
        boundary.circle = new FakeCircle(open);
        boundary.contacts = around.contacts;
        boundary.around = around;
        boundary.decisions = around.decisions;
        boundary.submissions = new FakeSubmissions();
        boundary.clock = clock;
        return boundary;
    }
}
