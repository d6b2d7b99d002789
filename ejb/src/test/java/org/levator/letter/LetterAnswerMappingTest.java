package org.levator.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.letter.answer.AnswerCourse;
import org.levator.letter.answer.AnswerKind;
import org.levator.letter.answer.AnswerRow;
import org.levator.letter.answer.RecordAnswer;
import org.levator.letter.view.LetterReplacement;
import org.levator.letter.view.LetterRow;
import org.levator.letter.view.LetterView;
import org.levator.mapping.Case;
import org.levator.mapping.Cases;
import org.levator.mapping.Schema;
import org.levator.sealing.SealedKind;
import org.levator.sealing.SealsHere;
import org.levator.shared.ClinicianId;
import org.levator.shared.LetterId;
import org.levator.shared.SubmissionKey;
import org.levator.shared.server.StatementTally;

/** On PostgreSQL: what was answered, which letters are awaited, and what the database itself refuses. */
class LetterAnswerMappingTest {
    static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());
    static final LocalDate SENT_ON = LocalDate.ofInstant(LettersHere.SENT, ZoneOffset.UTC);

    final Case row = Schema.commit(Case::add);

    @Test
    @Rule("LET-6")
    void what_was_recorded_comes_back_in_its_order_with_who_recorded_it() {
        var id = LettersHere.sent(row, TODAY.plusDays(3));
        record(id, AnswerKind.ACKNOWLEDGED, SENT_ON, "By phone, l’été");
        record(id, AnswerKind.ANSWERED, TODAY, null);

        var course = course(id);
        assertThat(course.state()).isEqualTo(AnswerKind.ANSWERED);
        assertThat(course.by()).isNull();
        assertThat(course.steps())
                .extracting(AnswerRow::kind)
                .containsExactly(AnswerKind.EXPECTED, AnswerKind.ACKNOWLEDGED, AnswerKind.ANSWERED);
        assertThat(course.steps().get(1))
                .returns(SENT_ON, AnswerRow::happenedOn)
                .returns(TODAY.plusDays(3), AnswerRow::answerBy)
                .returns("By phone, l’été", AnswerRow::remark)
                .returns("Ada Test", AnswerRow::by);
    }

    @Test
    @Rule({"LET-6", "NOT-3"})
    void an_answer_about_another_patient_is_read_by_the_privacy_officer_alone() {
        var id = LettersHere.sent(row, TODAY.plusDays(3));
        record(id, AnswerKind.ANSWERED, TODAY, "another's");
        var steps = course(id).steps();
        seal(steps.get(1));

        assertThat(course(id).steps()).containsExactly(steps.get(0));
        AnswerRow read = Schema.commit(em ->
                LettersHere.issued(em).answer(SealsHere.opened(steps.get(1).id().uuid())));
        assertThat(read).isEqualTo(steps.get(1));
        assertThatThrownBy(() -> seal(steps.get(0))).hasStackTraceContaining("sealed_entry_seals_answer");
    }

    private void seal(AnswerRow answer) {
        Schema.commit(em -> SealsHere.seal(em, SealedKind.ANSWER, answer.id().uuid(), row, null));
    }

    @Test
    @Rule({"LET-6", "CAS-1"})
    void a_letter_is_awaited_until_it_is_answered() {
        var id = LettersHere.sent(row, TODAY.plusDays(3));
        LettersHere.sent(row, null);
        assertThat(awaited(row.clinician()))
                .singleElement()
                .returns(id, LetterRow::letter)
                .returns(false, letter -> letter.isOverdue(TODAY.plusDays(3)))
                .returns(true, letter -> letter.isOverdue(TODAY.plusDays(4)));

        record(id, AnswerKind.ANSWERED, TODAY, null);
        assertThat(awaited(row.clinician())).isEmpty();
    }

    @Test
    @Rule({"LET-6", "NOT-3"})
    void one_of_the_wrong_patient_is_awaited_no_longer() {
        LettersHere.seal(row, LettersHere.sent(row, TODAY));

        assertThat(awaited(row.clinician())).isEmpty();
    }

    @Test
    @Rule({"LET-6", "CAS-1"})
    void one_that_is_to_be_replaced_is_awaited_until_the_one_in_its_place_was_sent_too() {
        var id = LettersHere.sent(row, TODAY);
        var replacement = LettersHere.replace(row, id);
        isAwaited(id, true);
        LettersHere.issue(row, replacement);
        isAwaited(id, true);

        LettersHere.issueAndSend(row, LettersHere.replace(row, replacement)); // the first was never sent
        isAwaited(id, false);
    }

    @Test
    @Rule({"LET-6", "NOT-3"})
    void one_whose_replacement_was_of_the_wrong_patient_is_awaited_again() {
        var id = LettersHere.sent(row, TODAY);
        var replacement = LettersHere.replace(row, id);
        LettersHere.issueAndSend(row, replacement);
        isAwaited(id, false);

        LettersHere.seal(row, replacement);
        isAwaited(id, true);
    }

    @Test
    @Rule("LET-6")
    void what_was_asked_goes_on_with_the_one_in_its_place_also_by_way_of_one_that_was_never_sent() {
        var id = LettersHere.sent(row, TODAY.plusDays(3));
        var unsent = LettersHere.replace(row, id);
        LettersHere.issue(row, unsent);
        var last = LettersHere.replace(row, unsent);
        assertThat(askedBefore(last)).contains(TODAY.plusDays(3));

        LettersHere.issueAndSend(row, last);
        assertThat(awaited(row.clinician()))
                .singleElement()
                .returns(last, LetterRow::letter)
                .returns(TODAY.plusDays(3), LetterRow::answerBy);
    }

    @Test
    @Rule({"LET-6", "NOT-3"})
    void nothing_goes_on_of_one_that_was_of_the_wrong_patient_or_has_its_answer() {
        var id = LettersHere.sent(row, TODAY);
        var replacement = LettersHere.replace(row, id);
        record(id, AnswerKind.ANSWERED, TODAY, null);
        assertThat(askedBefore(replacement)).isEmpty();

        var wrong = LettersHere.sent(row, TODAY);
        var begun = LettersHere.replace(row, wrong);
        LettersHere.seal(row, wrong);
        assertThat(askedBefore(begun)).isEmpty();
    }

    /** In each list, and on its own page. */
    private void isAwaited(LetterId id, boolean awaited) {
        assertThat(awaited(row.clinician()).stream()
                        .anyMatch(letter -> letter.letter().equals(id)))
                .isEqualTo(awaited);
        assertThat(ofCase())
                .filteredOn(letter -> letter.letter().equals(id))
                .singleElement()
                .returns(awaited ? TODAY : null, LetterRow::answerBy);
        Optional<LetterReplacement> inItsPlace =
                Schema.commit(em -> LettersHere.letters(em).replacementOf(id, LettersHere.opened(row)));
        assertThat(inItsPlace.filter(LetterReplacement::done).isEmpty()).isEqualTo(awaited);
    }

    @Test
    @Rule("CAS-4")
    void nothing_is_awaited_once_the_patient_has_died() {
        LettersHere.sent(row, TODAY);
        Schema.commit(em -> em.createQuery("update Episode e set e.state = DECEASED where e.id = :id")
                .setParameter("id", row.episode())
                .executeUpdate());

        assertThat(awaited(row.clinician())).isEmpty();
        assertThat(ofCase()).singleElement().returns(null, LetterRow::answerBy);
    }

    @Test
    @Rule("ACC-1")
    void nobody_outside_the_circle_sees_that_an_answer_is_awaited() {
        LettersHere.sent(row, TODAY);

        assertThat(awaited(Schema.commit(Case::add).clinician())).isEmpty();
    }

    @Test
    @Rule("CAS-2")
    void the_list_costs_one_statement_whatever_its_length() {
        var caller = Schema.commit(em -> Cases.ledByOne(em, 10));

        Schema.commit(em -> {
            StatementTally.reset();
            LettersHere.letters(em).awaited(caller, TODAY);
            assertThat(StatementTally.soFar()).isEqualTo(1);
            return null;
        });
    }

    @ParameterizedTest
    @Rule({"LET-6", "DI-4"})
    @ValueSource(
            strings = {
                "sending_id = gen_random_uuid()", // of a letter that was not sent
                "sent_at = sent_at - interval '1 day'", // on another day than it was sent
                "kind = 'CLOSED'",
                "answer_by = (sent_at - interval '3 days')::date", // expected before it was sent
                "answer_by = null", // expected, by no day
                "happened_on = sent_at::date", // a decision that happened elsewhere
                "remark = 'a word'"
            })
    void the_database_itself_refuses_a_day_that_cannot_be(String wrong) throws SQLException {
        refuses(LettersHere.sent(row, TODAY), wrong);
    }

    @ParameterizedTest
    @Rule({"LET-6", "DI-4"})
    @ValueSource(
            strings = {
                "happened_on = null",
                "happened_on = (sent_at - interval '3 days')::date", // before it was sent
                "happened_on = (recorded_at + interval '2 days')::date", // still to come
                "answer_by = recorded_at::date", // answered, and awaited
                "kind = 'LAPSED', happened_on = null", // without a reason
                "remark = '  '",
                "recorded_at = sent_at - interval '1 minute'"
            })
    void the_database_itself_refuses_what_cannot_have_come(String wrong) throws SQLException {
        var id = LettersHere.sent(row, null);
        record(id, AnswerKind.ANSWERED, TODAY, null);
        refuses(id, wrong);
    }

    /** A second row like the one that is there, but for that. */
    private static void refuses(LetterId id, String wrong) throws SQLException {
        try (var owner = Schema.asOwner();
                var statement = owner.createStatement()) {
            assertThatThrownBy(() ->
                            statement.execute("update answer_step set " + wrong + " where letter_id = '" + id + "'"))
                    .hasMessageMatching("(?s).*violates (check|foreign key) constraint.*");
        }
    }

    @ParameterizedTest
    @Rule({"LET-6", "DI-4"})
    @ValueSource(
            strings = {
                "answer = 'EXPECTED'", // by no day
                "answer_by = current_date", // by nobody's word
                "answer = 'ANSWERED', answer_by = current_date",
                "answer = 'NOT_EXPECTED', state = 'ISSUED'" // not sent
            })
    void a_letter_stands_nowhere_that_it_cannot_stand(String wrong) throws SQLException {
        var id = LettersHere.sent(row, null);
        try (var application = Schema.asApplication();
                var statement = application.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update letter set " + wrong + " where id = '" + id + "'"))
                    .hasMessageContaining("violates check constraint");
        }
    }

    private void record(LetterId id, AnswerKind kind, LocalDate day, String remark) {
        Schema.commit(em -> {
            var letter = LettersHere.letters(em).get(id, LettersHere.opened(row));
            LettersHere.dispatch(em)
                    .record(
                            new RecordAnswer(SubmissionKey.random(), id, letter.version(), kind, day, null, remark),
                            letter,
                            row.clinician());
            return null;
        });
    }

    private AnswerCourse course(LetterId id) {
        return Schema.commit(em -> LettersHere.issued(em)
                .view(LettersHere.letters(em).get(id, LettersHere.opened(row)))
                .map(LetterView.Issued::answers)
                .orElseThrow());
    }

    private static Optional<LocalDate> askedBefore(LetterId id) {
        return Schema.commit(em -> LettersHere.issued(em).askedBefore(id));
    }

    private List<LetterRow> ofCase() {
        return Schema.commit(em -> LettersHere.letters(em).ofCase(LettersHere.opened(row)));
    }

    private static List<LetterRow> awaited(ClinicianId caller) {
        return Schema.commit(em -> LettersHere.letters(em).awaited(caller, TODAY));
    }
}
