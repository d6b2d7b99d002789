package org.levator.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.levator.Rule;
import org.levator.access.Opened;
import org.levator.access.Relation;
import org.levator.access.TeamRule;
import org.levator.audit.Act;
import org.levator.letter.answer.AnswerKind;
import org.levator.letter.answer.AnswerRow;
import org.levator.letter.answer.AnswerRule;
import org.levator.letter.answer.AnswerStanding;
import org.levator.letter.answer.RecordAnswer;
import org.levator.letter.answer.SealAnswer;
import org.levator.letter.content.AddresseeKind;
import org.levator.letter.content.LetterKind;
import org.levator.letter.content.StartLetter;
import org.levator.letter.sending.LogSending;
import org.levator.letter.sending.SendingManner;
import org.levator.sealing.SealedKind;
import org.levator.sealing.Sealer;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicRule;
import org.levator.shared.LetterId;
import org.levator.shared.NotFound;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;

/** From the day that a letter was sent to its answer, and everything that is refused on the way. */
class LetterAnsweringTest {
    static final LocalDate TODAY = Drafts.TODAY;
    static final LocalDate NEXT_WEEK = TODAY.plusWeeks(1);

    final Office office = new Office(Drafts.CASE);
    LetterId id;

    @BeforeEach
    void start() {
        id = office.writing.start(new StartLetter(
                SubmissionKey.random(),
                Drafts.CASE.episode(),
                LetterKind.MEDICAL_ASSESSMENT,
                AddresseeKind.DIRECTORY,
                Drafts.DOCTOR));
        issue();
    }

    private void issue() {
        office.disclosure.record(Drafts.spoken(letter()));
        office.issuing.approveAndIssue(new IssueLetter(SubmissionKey.random(), id, letter().version()));
    }

    @Test
    @Rule("LET-6")
    void whoever_logs_how_it_was_sent_may_say_by_when_an_answer_is_expected_that_none_is_or_nothing_yet() {
        send(null, false);
        assertThat(letter().answer()).isNull();

        send(NEXT_WEEK, false);
        stands(AnswerKind.EXPECTED, NEXT_WEEK);

        send(null, true);
        stands(AnswerKind.NOT_EXPECTED, null);
    }

    @Test
    @Rule({"LET-6", "NOT-3", "DI-2"})
    void an_answer_about_another_patient_leaves_once_and_the_letter_stands_where_it_stood_before() {
        send(NEXT_WEEK, false);
        came(AnswerKind.ACKNOWLEDGED, null);
        came(AnswerKind.ANSWERED, null);
        stands(AnswerKind.ANSWERED, null);
        var wrong = steps().get(2).id();
        assertThat(office.answering.sealer(id, wrong)).isEqualTo(Sealer.AUTHOR);
        var command = new SealAnswer(SubmissionKey.random(), id, wrong, "mixed up");
        office.answering.seal(command);
        office.answering.seal(command);

        stands(AnswerKind.ACKNOWLEDGED, NEXT_WEEK);
        assertThat(office.seals.wrong).singleElement().satisfies(gone -> {
            assertThat(gone.kind()).isEqualTo(SealedKind.ANSWER);
            assertThat(gone.entry()).isEqualTo(wrong.uuid());
        });
        var expected = steps().get(0).id();
        assertThatThrownBy(() -> office.answering.sealer(id, expected)).isInstanceOf(NotFound.class);
    }

    @Test
    @Rule({"LET-6", "NOT-3"})
    void what_followed_such_an_answer_kept_nothing_of_it() {
        send(NEXT_WEEK, false);
        came(AnswerKind.ANSWERED, null);
        came(AnswerKind.ACKNOWLEDGED, null); // recorded late, when none was awaited
        seal(1);
        stands(AnswerKind.ACKNOWLEDGED, NEXT_WEEK);

        came(AnswerKind.BOOKED, NEXT_WEEK.plusDays(9));
        came(AnswerKind.SEEN, null); // keeps that day
        seal(2);
        stands(AnswerKind.SEEN, NEXT_WEEK);
    }

    private void seal(int step) {
        office.answering.seal(
                new SealAnswer(SubmissionKey.random(), id, steps().get(step).id(), "mixed up"));
    }

    @Test
    @Rule("LET-6")
    void it_may_be_sent_again_whatever_stands_and_that_stays() {
        send(null, true);
        assertThat(send(null, true)).isTrue();
        assertThat(send(NEXT_WEEK, false)).isFalse(); // said to whoever logged it
        stands(AnswerKind.NOT_EXPECTED, null);
        assertThat(office.sendings.of(id)).hasSize(3);
    }

    @Test
    @Rule("LET-6")
    void a_day_that_is_said_with_a_sending_is_kept_beside_what_came_but_nothing_ends_what_came() {
        send(null, false);
        came(AnswerKind.BOOKED, null);
        assertThat(send(NEXT_WEEK, false)).isTrue();
        stands(AnswerKind.BOOKED, NEXT_WEEK);
        assertThat(send(null, true)).isFalse();
        stands(AnswerKind.BOOKED, NEXT_WEEK);

        came(AnswerKind.ANSWERED, null);
        assertThat(send(NEXT_WEEK, false)).isFalse();
        stands(AnswerKind.ANSWERED, null);
    }

    @Test
    @Rule("LET-6")
    void a_day_before_it_was_sent_and_a_day_beside_none_are_not_logged() {
        refuses(AnswerRule.EXPECTED_BEFORE_SENT, () -> send(TODAY.minusDays(1), false));
        refuses(AnswerRule.DAY_OR_NONE, () -> send(NEXT_WEEK, true));
        assertThat(steps()).isEmpty();

        send(TODAY, false);
        stands(AnswerKind.EXPECTED, TODAY);
    }

    @Test
    @Rule("LET-6")
    void what_came_is_kept_with_the_day_on_which_it_came_until_it_is_answered() {
        send(NEXT_WEEK, false);
        came(AnswerKind.ACKNOWLEDGED, null);
        stands(AnswerKind.ACKNOWLEDGED, NEXT_WEEK);
        came(AnswerKind.BOOKED, NEXT_WEEK.plusDays(20));
        stands(AnswerKind.BOOKED, NEXT_WEEK.plusDays(20));
        came(AnswerKind.SEEN, null);
        came(AnswerKind.ANSWERED, null);
        stands(AnswerKind.ANSWERED, null);

        assertThat(steps())
                .extracting(AnswerRow::kind)
                .containsExactly(
                        AnswerKind.EXPECTED,
                        AnswerKind.ACKNOWLEDGED,
                        AnswerKind.BOOKED,
                        AnswerKind.SEEN,
                        AnswerKind.ANSWERED);
        assertThat(steps().get(1).happenedOn()).isEqualTo(TODAY);
        assertThat(steps().get(1).recordedAt()).isEqualTo(Drafts.NOW);
        assertThat(office.circle.acts).endsWith(Act.RECORD_ANSWER);
    }

    @Test
    @Rule("LET-6")
    void what_is_recorded_late_and_a_new_day_take_nothing_back_of_what_came() {
        send(NEXT_WEEK, false);
        came(AnswerKind.SEEN, null);
        came(AnswerKind.ACKNOWLEDGED, null);
        stands(AnswerKind.SEEN, NEXT_WEEK);
        decide(AnswerKind.EXPECTED, TODAY.plusDays(1), null);
        stands(AnswerKind.SEEN, TODAY.plusDays(1));

        came(AnswerKind.ANSWERED, null);
        came(AnswerKind.BOOKED, null);
        stands(AnswerKind.ANSWERED, null);
    }

    @Test
    @Rule("LET-6")
    void it_is_no_longer_awaited_with_a_reason_only_and_an_answer_that_comes_after_all_is_kept() {
        send(NEXT_WEEK, false);
        refuses(AnswerRule.WHY_NO_LONGER, () -> decide(AnswerKind.LAPSED, null, "  "));
        decide(AnswerKind.LAPSED, null, "The clinic takes nobody new");
        stands(AnswerKind.LAPSED, null);
        refuses(AnswerRule.NOTHING_AWAITED, () -> decide(AnswerKind.LAPSED, null, "Again"));
        refuses(AnswerRule.NOTHING_AWAITED, () -> decide(AnswerKind.NOT_EXPECTED, null, null));

        came(AnswerKind.ANSWERED, null);
        stands(AnswerKind.ANSWERED, null);
    }

    @Test
    @Rule("LET-6")
    void the_day_may_be_given_later_changed_taken_away_and_given_again() {
        send(null, false);
        refuses(AnswerRule.BY_WHICH_DAY, () -> decide(AnswerKind.EXPECTED, null, null));
        decide(AnswerKind.EXPECTED, NEXT_WEEK, null);
        decide(AnswerKind.NOT_EXPECTED, null, null);
        stands(AnswerKind.NOT_EXPECTED, null);
        decide(AnswerKind.EXPECTED, NEXT_WEEK, null);
        stands(AnswerKind.EXPECTED, NEXT_WEEK);
    }

    @ParameterizedTest
    @EnumSource(
            value = AnswerKind.class,
            names = {"ACKNOWLEDGED", "BOOKED", "SEEN", "ANSWERED"})
    @Rule("LET-6")
    void what_came_has_a_day_neither_to_come_nor_before_it_was_sent(AnswerKind kind) {
        send(null, false);
        refuses(AnswerRule.CAME_WHEN, () -> record(kind, null, null, null));
        refuses(AnswerRule.NOT_YET, () -> record(kind, TODAY.plusDays(1), null, null));
        refuses(AnswerRule.CAME_BEFORE_SENT, () -> record(kind, TODAY.minusDays(1), null, null));
        assertThat(steps()).isEmpty();
    }

    @Test
    @Rule("LET-6")
    void the_day_asked_for_goes_on_with_the_letter_in_its_place_unless_whoever_sends_it_says_otherwise() {
        send(NEXT_WEEK, false);
        replace();
        send(null, false);
        stands(AnswerKind.EXPECTED, NEXT_WEEK);

        replace();
        send(NEXT_WEEK.plusDays(2), false);
        stands(AnswerKind.EXPECTED, NEXT_WEEK.plusDays(2));

        replace();
        send(null, true);
        stands(AnswerKind.NOT_EXPECTED, null);

        replace();
        send(null, false);
        assertThat(letter().answer()).isNull();
    }

    @Test
    @Rule("LET-6")
    void a_day_that_has_passed_goes_on_from_the_day_of_sending_and_sending_once_more_changes_nothing() {
        send(NEXT_WEEK, false);
        letter().answered(new AnswerStanding(AnswerKind.ACKNOWLEDGED, TODAY.minusDays(9)));
        replace();
        send(null, false);
        stands(AnswerKind.EXPECTED, TODAY);

        decide(AnswerKind.LAPSED, null, "She chose another clinic");
        send(null, false);
        stands(AnswerKind.LAPSED, null);
    }

    private void replace() {
        id = office.writing.replace(id, SubmissionKey.random());
        issue();
    }

    @ParameterizedTest
    @EnumSource(AnswerKind.class)
    @Rule("LET-6")
    void a_letter_that_was_not_sent_has_no_answer(AnswerKind kind) {
        refuses(AnswerRule.NOT_SENT, () -> record(kind, TODAY, NEXT_WEEK, "A word"));
    }

    @Test
    @Rule("DI-2")
    void the_same_form_sent_twice_is_kept_once() {
        send(null, false);
        var command = command(AnswerKind.ANSWERED, TODAY, null, null);
        office.answering.record(command);
        office.answering.record(command);

        assertThat(steps()).hasSize(1);
    }

    @Test
    @Rule("DI-1")
    void who_did_not_see_what_somebody_else_recorded_is_told_so() {
        send(NEXT_WEEK, false);
        var unseen = new RecordAnswer(
                SubmissionKey.random(),
                id,
                letter().version() - 1,
                AnswerKind.EXPECTED,
                null,
                NEXT_WEEK.plusDays(9),
                null);

        refuses(AnswerRule.RECORDED_MEANWHILE, () -> office.answering.record(unseen));
        stands(AnswerKind.EXPECTED, NEXT_WEEK);
    }

    @Test
    @Rule({"ACC-5", "LET-6"})
    void whoever_opened_the_case_from_outside_records_what_came_and_ends_nothing() {
        send(NEXT_WEEK, false);
        var outside = new Office(Opened.as(
                Relation.BREAK_GLASS,
                Drafts.CASE.episode(),
                Drafts.CASE.patient(),
                Drafts.CASE.clinician(),
                Role.THERAPIST));
        outside.letters.put(id, letter());
        outside.sending.dispatch.sendings = office.sendings;

        for (var kind : List.of(AnswerKind.EXPECTED, AnswerKind.NOT_EXPECTED, AnswerKind.LAPSED)) {
            refuses(
                    TeamRule.ONLY_FOR_THE_CIRCLE,
                    () -> outside.answering.record(command(kind, null, NEXT_WEEK, "A reason")));
        }
        outside.answering.record(command(AnswerKind.SEEN, TODAY, null, null));
        stands(AnswerKind.SEEN, NEXT_WEEK);
    }

    @Test
    @Rule("ACC-1")
    void the_answer_to_a_letter_of_a_case_that_does_not_open_is_not_there() {
        var foreign =
                new RecordAnswer(SubmissionKey.random(), LetterId.random(), 0, AnswerKind.ANSWERED, TODAY, null, null);

        assertThatThrownBy(() -> office.answering.record(foreign)).isInstanceOf(NotFound.class);
    }

    private boolean send(LocalDate answerBy, boolean noAnswer) {
        return office.sending.log(new LogSending(
                SubmissionKey.random(), id, SendingManner.FAX, "613 555-0111", 1, null, answerBy, noAnswer));
    }

    private void came(AnswerKind kind, LocalDate by) {
        record(kind, TODAY, by, "By phone");
    }

    private void decide(AnswerKind kind, LocalDate by, String remark) {
        record(kind, null, by, remark);
    }

    private void record(AnswerKind kind, LocalDate day, LocalDate by, String remark) {
        office.answering.record(command(kind, day, by, remark));
    }

    private RecordAnswer command(AnswerKind kind, LocalDate day, LocalDate by, String remark) {
        return new RecordAnswer(SubmissionKey.random(), id, letter().version(), kind, day, by, remark);
    }

    private void stands(AnswerKind state, LocalDate by) {
        assertThat(letter().answer()).isEqualTo(state);
        assertThat(letter().answerBy()).isEqualTo(by);
    }

    private List<AnswerRow> steps() {
        return office.answers.of(id);
    }

    private Letter letter() {
        return office.letters.get(id);
    }

    private static void refuses(ClinicRule rule, ThrowingCallable move) {
        assertThatThrownBy(move).isInstanceOfSatisfying(BrokenRule.class, broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }
}
