package org.levator.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levator.consent.Exams.CLAIRE;
import static org.levator.consent.Exams.OTTAWA;
import static org.levator.consent.Exams.TODAY;
import static org.levator.consent.Exams.agreed;
import static org.levator.consent.Exams.asked;
import static org.levator.consent.Exams.assertBroken;
import static org.levator.consent.Exams.at;
import static org.levator.consent.Exams.charted;
import static org.levator.consent.Exams.decidedBy;
import static org.levator.consent.Exams.inFull;
import static org.levator.consent.Exams.ontario;
import static org.levator.consent.Exams.toDecisionMaker;
import static org.levator.consent.Exams.when;
import static org.levator.consent.talk.Component.EXTERNAL_LOOK;
import static org.levator.consent.talk.Component.EXTERNAL_TOUCH;
import static org.levator.consent.talk.Component.VAGINAL;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.consent.sheet.ConsentEventRow;
import org.levator.consent.sheet.ExamPhase;
import org.levator.consent.talk.Answer;
import org.levator.consent.talk.AnsweredBy;
import org.levator.consent.talk.Capacity;
import org.levator.consent.talk.ConsentMode;
import org.levator.consent.talk.EventKind;
import org.levator.consent.talk.ExplainedItem;
import org.levator.consent.talk.Explanation;
import org.levator.consent.talk.ExplanationForm;
import org.levator.consent.talk.GoAhead;
import org.levator.consent.talk.StopSignal;
import org.levator.consent.talk.ThirdPerson;
import org.levator.consent.talk.ThirdPersonAnswer;

class ConsentTest {
    @Test
    @Rule("CON-1")
    void each_part_has_its_own_answer() {
        var consent = asked();
        consent.answer(Map.of(EXTERNAL_LOOK, Answer.YES), AnsweredBy.PATIENT, when("14:02"));
        consent.answer(Map.of(VAGINAL, Answer.NOT_TODAY), AnsweredBy.PATIENT, when("14:02"));

        var state = consent.stateAt(at("14:03"));
        assertThat(state.answerTo(EXTERNAL_LOOK)).contains(Answer.YES);
        assertThat(state.answerTo(VAGINAL)).contains(Answer.NOT_TODAY);
        assertThat(state.answerTo(EXTERNAL_TOUCH)).isEmpty();
    }

    @Test
    @Rule("CON-4")
    void a_stopped_exam_cannot_go_on_without_a_new_consent() {
        var consent = agreed(EXTERNAL_TOUCH, VAGINAL);
        consent.start(EXTERNAL_TOUCH, ontario(), when("14:10"));
        consent.stop(when("14:20"));

        assertBroken(ConsentRule.STOPPED, () -> consent.start(VAGINAL, ontario(), when("14:21")));
        assertBroken(ConsentRule.STOPPED, () -> consent.goAhead(GoAhead.YES, when("14:21")));
        assertBroken(
                ConsentRule.STOPPED,
                () -> consent.answer(Map.of(VAGINAL, Answer.YES), AnsweredBy.PATIENT, when("14:21")));
    }

    @Test
    @Rule("CON-4")
    void stop_ends_every_part_at_once() {
        var consent = agreed(EXTERNAL_TOUCH, VAGINAL);
        consent.start(EXTERNAL_TOUCH, ontario(), when("14:10"));
        consent.start(VAGINAL, ontario(), when("14:12"));
        consent.stop(when("14:20"));

        assertThat(consent.stateAt(at("14:20")).isRunning()).isFalse();
        assertThat(consent.phase(at("14:20"))).isEqualTo(ExamPhase.STOPPED);
    }

    @Test
    @Rule("CON-4")
    void stop_pressed_twice_is_one_stop() {
        var consent = agreed(EXTERNAL_TOUCH);
        consent.stop(when("14:20"));
        consent.stop(when("14:20"));
        consent.stop(when("14:25"));

        assertThat(kinds(consent)).containsOnlyOnce(EventKind.STOPPED);
        assertThat(consent.stateAt(at("15:00")).stoppedAt()).contains(at("14:20"));
    }

    @Test
    @Rule({"CON-4", "CON-5"})
    void a_stop_may_be_set_earlier_and_wins_over_what_was_recorded_after_it() {
        var consent = agreed(EXTERNAL_TOUCH);
        consent.start(EXTERNAL_TOUCH, ontario(), when("14:18"));
        consent.stop(charted("14:15", "14:20"));

        assertThat(consent.stateAt(at("14:14")).covers(EXTERNAL_TOUCH)).isTrue();
        assertThat(consent.stateAt(at("14:18")).isStopped()).isTrue();
        assertThat(consent.stateAt(at("14:18")).covers(EXTERNAL_TOUCH)).isFalse();
    }

    @Test
    @Rule("CON-4")
    void a_second_stop_that_was_earlier_counts_from_its_time() {
        var consent = agreed(EXTERNAL_TOUCH);
        consent.stop(when("14:20"));
        consent.stop(charted("14:16", "14:30"));

        assertThat(consent.stateAt(at("14:17")).isStopped()).isTrue();
    }

    @Test
    @Rule("CON-4")
    void a_stop_is_never_in_the_future_and_never_before_the_visits_day() {
        assertBroken(ConsentRule.NOT_IN_THE_FUTURE, () -> charted("14:21", "14:20"));
        assertBroken(ConsentRule.NOT_BEFORE_VISIT_DAY, () -> when("14:20").notBefore(TODAY.plusDays(1), OTTAWA));
        assertThat(when("00:01").notBefore(TODAY, OTTAWA).happenedAt()).isEqualTo(at("00:01"));
    }

    @Test
    @Rule("CON-4")
    void a_stop_is_never_taken_back() {
        var consent = agreed(EXTERNAL_TOUCH, VAGINAL);
        consent.notThisPart(VAGINAL, when("14:18"));
        consent.stop(when("14:20"));
        var stops = consent.rows(c -> "").stream()
                .filter(e -> e.kind().isStop())
                .map(ConsentEventRow::seq)
                .toList();

        assertThat(stops).hasSize(2);
        stops.forEach(
                seq -> assertBroken(ConsentRule.STOP_STAYS, () -> consent.correct(seq, "by mistake", when("14:21"))));
    }

    @Test
    @Rule("CON-4")
    void after_a_stop_she_may_be_asked_anew_and_the_stop_stays() {
        var stopped = agreed(EXTERNAL_TOUCH);
        stopped.stop(when("14:20"));

        var again = stopped.openedAnew(when("14:25"));
        assertThat(again.round()).isEqualTo(2);
        assertThat(again.examiner()).isEqualTo(CLAIRE);
        assertThat(again.stateAt(at("14:25")).answerTo(EXTERNAL_TOUCH)).isEmpty();
        assertThat(stopped.stateAt(at("14:26")).isStopped()).isTrue();
    }

    @Test
    @Rule("CON-4")
    void nobody_is_asked_anew_while_nothing_was_stopped() {
        assertBroken(ConsentRule.STILL_OPEN, () -> agreed(EXTERNAL_TOUCH).openedAnew(when("14:25")));
    }

    @Test
    @Rule("CON-4")
    void a_stop_set_to_before_the_new_consent_still_stops_it() {
        var stopped = agreed(EXTERNAL_TOUCH);
        stopped.stop(when("14:20"));
        var again = stopped.openedAnew(when("14:30"));
        again.stop(charted("14:29", "14:31"));

        assertThat(again.stateAt(at("14:31")).isStopped()).isTrue();
        assertThat(again.stateAt(at("14:31")).stoppedAt()).contains(at("14:30"));
    }

    @Test
    @Rule("CON-4")
    void a_stop_charted_later_of_the_first_consent_leaves_a_second_one_alone_that_is_over() {
        var stopped = agreed(EXTERNAL_TOUCH);
        stopped.stop(when("14:20"));
        var again = stopped.openedAnew(when("14:30"));
        again.wasStarted(EXTERNAL_TOUCH, when("14:31"));
        again.finish(when("14:40"));
        again.stop(charted("14:10", "15:00"));

        assertThat(again.phase(at("15:00"))).isEqualTo(ExamPhase.FINISHED);
    }

    @Test
    @Rule("CON-4")
    void not_this_part_ends_the_part_and_the_rest_waits_until_she_says_so() {
        var consent = agreed(EXTERNAL_TOUCH, VAGINAL);
        consent.start(EXTERNAL_TOUCH, ontario(), when("14:10"));
        consent.notThisPart(VAGINAL, when("14:15"));

        assertThat(consent.stateAt(at("14:16")).covers(VAGINAL)).isFalse();
        assertThat(consent.stateAt(at("14:16")).covers(EXTERNAL_TOUCH)).isFalse();

        consent.goAhead(GoAhead.YES, when("14:17"));
        assertThat(consent.stateAt(at("14:17")).covers(EXTERNAL_TOUCH)).isTrue();
        assertThat(consent.stateAt(at("14:17")).covers(VAGINAL)).isFalse();
    }

    @Test
    @Rule("CON-4")
    void not_this_part_pressed_twice_is_one_event() {
        var consent = agreed(EXTERNAL_TOUCH, VAGINAL);
        consent.notThisPart(VAGINAL, when("14:15"));
        consent.notThisPart(VAGINAL, when("14:15"));

        assertThat(kinds(consent)).containsOnlyOnce(EventKind.NOT_THIS_PART);
    }

    @Test
    @Rule("CON-4")
    void a_part_that_was_stopped_needs_a_new_consent() {
        var consent = agreed(EXTERNAL_TOUCH, VAGINAL);
        consent.notThisPart(VAGINAL, when("14:15"));

        assertBroken(
                ConsentRule.PART_STOPPED,
                () -> consent.answer(Map.of(VAGINAL, Answer.YES), AnsweredBy.PATIENT, when("14:16")));
        assertThat(consent.openedAnew(when("14:17")).round()).isEqualTo(2);
    }

    @Test
    @Rule("CON-5")
    void the_state_follows_the_time_of_happening_not_of_recording() {
        var consent = asked();
        consent.answer(Map.of(VAGINAL, Answer.NOT_TODAY), AnsweredBy.PATIENT, when("14:30"));
        consent.answer(Map.of(VAGINAL, Answer.YES), AnsweredBy.PATIENT, charted("14:05", "14:40"));

        assertThat(consent.stateAt(at("14:10")).answerTo(VAGINAL)).contains(Answer.YES);
        assertThat(consent.stateAt(at("14:50")).answerTo(VAGINAL)).contains(Answer.NOT_TODAY);
    }

    @Test
    @Rule("CON-5")
    void a_correction_is_a_new_event_that_points_to_the_old_one() {
        var consent = asked();
        consent.answer(Map.of(VAGINAL, Answer.YES), AnsweredBy.PATIENT, when("14:02"));
        consent.correct(1, "wrong line", when("14:04"));

        assertThat(consent.stateAt(at("14:05")).answerTo(VAGINAL)).isEmpty();
        var rows = consent.rows(c -> "");
        assertThat(rows).extracting(ConsentEventRow::seq).containsExactly(1, 2);
        assertThat(rows.get(0).corrected()).isTrue();
        assertThat(rows.get(1).corrects()).isEqualTo(1);
    }

    @Test
    @Rule("CON-5")
    void a_correction_twice_is_one_and_what_is_not_there_cannot_be_corrected() {
        var consent = asked();
        consent.notDone(when("14:02"));
        consent.correct(1, "wrong visit", when("14:04"));
        consent.correct(1, "wrong visit", when("14:04"));

        assertThat(consent.rows(c -> "")).hasSize(2);
        assertBroken(ConsentRule.NOTHING_TO_CORRECT, () -> consent.correct(7, "?", when("14:05")));
        assertBroken(ConsentRule.NOTHING_TO_CORRECT, () -> consent.correct(2, "?", when("14:05")));
    }

    @Test
    @Rule("CON-6")
    void a_part_is_covered_from_yes_and_ok_until_no() {
        var consent = asked();
        consent.answer(Map.of(VAGINAL, Answer.YES), AnsweredBy.PATIENT, when("14:02"));
        consent.goAhead(GoAhead.YES, when("14:05"));
        consent.answer(Map.of(VAGINAL, Answer.NO), AnsweredBy.PATIENT, when("14:20"));

        assertThat(consent.stateAt(at("14:04")).covers(VAGINAL)).isFalse();
        assertThat(consent.stateAt(at("14:05")).covers(VAGINAL)).isTrue();
        assertThat(consent.stateAt(at("14:20")).covers(VAGINAL)).isFalse();
    }

    @Test
    @Rule("CON-6")
    void what_was_charted_afterwards_shows_both_times() {
        var consent = asked();
        consent.wasStarted(VAGINAL, charted("14:10", "16:00"));

        var row = consent.rows(c -> "").get(0);
        assertThat(row.happenedAt()).isEqualTo(at("14:10"));
        assertThat(row.recordedAt()).isEqualTo(at("16:00"));
        assertThat(row.isLate()).isTrue();
    }

    @Test
    @Rule("CON-10")
    void not_done_today_is_complete_and_a_later_yes_is_possible() {
        var consent = asked();
        consent.notDone(when("14:02"));
        consent.notDone(when("14:03"));
        assertThat(kinds(consent)).containsExactly(EventKind.NOT_DONE);
        assertThat(consent.phase(at("14:03"))).isEqualTo(ExamPhase.NOT_DONE);

        consent.answer(Map.of(EXTERNAL_LOOK, Answer.YES), AnsweredBy.PATIENT, when("14:10"));
        assertThat(consent.phase(at("14:10"))).isEqualTo(ExamPhase.ASKED);
    }

    @Test
    @Rule("CON-11")
    void a_third_person_is_named_trained_and_not_family() {
        var consent = asked();
        var parts = Set.of(VAGINAL);
        assertBroken(
                ConsentRule.THIRD_PERSON_NAMED_AND_TRAINED,
                () -> consent.answerThirdPerson(
                        new ThirdPerson(ThirdPersonAnswer.WANTED, "Jo Park", "nurse", false, false, parts),
                        null,
                        when("14:02")));
        assertBroken(
                ConsentRule.THIRD_PERSON_NAMED_AND_TRAINED,
                () -> consent.answerThirdPerson(
                        new ThirdPerson(ThirdPersonAnswer.WANTED, null, "nurse", true, false, parts),
                        null,
                        when("14:02")));

        consent.answerThirdPerson(
                new ThirdPerson(ThirdPersonAnswer.WANTED, "Jo Park", "nurse", true, false, parts),
                "her sister",
                when("14:03"));
        assertThat(consent.rows(c -> "").get(0).supportPerson()).isEqualTo("her sister");
    }

    @Test
    @Rule("CON-2")
    void a_decision_maker_is_named() {
        var nameless = new Explanation(
                ExplanationForm.FULL,
                Set.of(ExplainedItem.values()),
                Set.of(VAGINAL),
                ConsentMode.VERBAL,
                Exams.TEXT,
                null,
                null,
                Capacity.DECISION_MAKER,
                null,
                null);
        assertBroken(ConsentRule.DECISION_MAKER_NAMED, () -> asked().explain(nameless, when("14:01")));
    }

    @Test
    @Rule({"CON-2", "PAT-7"})
    void a_decision_makers_yes_never_overrides_the_persons_no() {
        var consent = asked();
        consent.explain(toDecisionMaker(VAGINAL, EXTERNAL_LOOK), when("14:01"));
        consent.answer(Map.of(VAGINAL, Answer.NO), AnsweredBy.PATIENT, when("14:02"));
        consent.answer(Map.of(VAGINAL, Answer.YES), AnsweredBy.DECISION_MAKER, when("14:03"));
        consent.answer(Map.of(EXTERNAL_LOOK, Answer.YES), AnsweredBy.DECISION_MAKER, when("14:03"));

        assertThat(consent.stateAt(at("14:04")).answerTo(VAGINAL)).contains(Answer.NO);
        assertThat(consent.stateAt(at("14:04")).answerTo(EXTERNAL_LOOK)).contains(Answer.YES);
    }

    @Test
    @Rule({"PAT-7", "CON-4"})
    void her_no_under_a_decision_makers_yes_is_a_stop_of_everything() {
        var consent = decidedForHer();
        consent.start(EXTERNAL_LOOK, decidedBy("Ruth Ames"), when("14:10"));
        consent.answer(Map.of(VAGINAL, Answer.NO), AnsweredBy.PATIENT, when("14:11"));

        assertThat(consent.phase(at("14:11"))).isEqualTo(ExamPhase.STOPPED);
        assertThat(consent.stateAt(at("14:11")).isRunning()).isFalse();
        assertBroken(
                ConsentRule.STOPPED,
                () -> consent.answer(Map.of(VAGINAL, Answer.YES), AnsweredBy.DECISION_MAKER, when("14:12")));
    }

    @Test
    @Rule({"PAT-7", "CON-4"})
    void so_is_her_not_today_before_anything_began_and_her_no_to_going_ahead() {
        var notToday = decidedForHer();
        notToday.answer(
                Map.of(EXTERNAL_LOOK, Answer.YES, VAGINAL, Answer.NOT_TODAY), AnsweredBy.PATIENT, when("14:06"));
        assertThat(notToday.phase(at("14:06"))).isEqualTo(ExamPhase.STOPPED);

        var notGoing = decidedForHer();
        notGoing.goAhead(GoAhead.NO, when("14:06"));
        assertThat(notGoing.phase(at("14:06"))).isEqualTo(ExamPhase.STOPPED);
    }

    @Test
    @Rule({"PAT-7", "CON-4"})
    void a_no_to_what_is_being_done_ends_it_whoever_decides() {
        var part = agreed(EXTERNAL_LOOK, VAGINAL);
        part.start(VAGINAL, ontario(), when("14:10"));
        part.answer(Map.of(VAGINAL, Answer.NO, EXTERNAL_LOOK, Answer.YES), AnsweredBy.PATIENT, when("14:11"));
        assertThat(part.stateAt(at("14:11")).isStopped(VAGINAL)).isTrue();
        assertThat(part.stateAt(at("14:11")).isStopped()).isFalse();

        var all = agreed(EXTERNAL_LOOK);
        all.start(EXTERNAL_LOOK, ontario(), when("14:10"));
        all.goAhead(GoAhead.NO, when("14:11"));
        assertThat(all.phase(at("14:11"))).isEqualTo(ExamPhase.STOPPED);
    }

    @Test
    @Rule("CON-4")
    void a_no_before_anything_began_is_an_answer_and_no_stop() {
        var consent = agreed(EXTERNAL_LOOK, VAGINAL);
        consent.answer(Map.of(VAGINAL, Answer.NO), AnsweredBy.PATIENT, when("14:06"));

        assertThat(consent.phase(at("14:06"))).isEqualTo(ExamPhase.ASKED);
    }

    /** Everything that a start needs, with a decision-maker's yes to both. */
    private static Consent decidedForHer() {
        var consent = asked();
        consent.explain(toDecisionMaker(VAGINAL, EXTERNAL_LOOK), when("14:01"));
        consent.answer(
                Map.of(VAGINAL, Answer.YES, EXTERNAL_LOOK, Answer.YES), AnsweredBy.DECISION_MAKER, when("14:02"));
        consent.goAhead(GoAhead.YES, when("14:03"));
        consent.agreeSignal(StopSignal.RAISED_HAND, null, when("14:04"));
        consent.answerThirdPerson(ThirdPerson.declined(), null, when("14:05"));
        return consent;
    }

    @Test
    @Rule("CON-2")
    void where_a_decision_maker_decides_her_own_yes_alone_is_not_enough() {
        var consent = asked();
        consent.explain(toDecisionMaker(VAGINAL), when("14:01"));
        consent.answer(Map.of(VAGINAL, Answer.YES), AnsweredBy.PATIENT, when("14:02"));

        assertThat(consent.stateAt(at("14:04")).answerTo(VAGINAL)).isEmpty();
    }

    @Test
    @Rule("CON-3")
    void a_stop_signal_of_her_own_names_the_word() {
        assertBroken(ConsentRule.OWN_WORD_MISSING, () -> asked().agreeSignal(StopSignal.OWN_WORD, null, when("14:04")));
    }

    @Test
    @Rule("CON-3")
    void finishing_ends_the_running_parts_and_going_on_asks_again() {
        var consent = agreed(EXTERNAL_TOUCH, VAGINAL);
        assertBroken(ConsentRule.NOT_STARTED, () -> consent.finish(when("14:08")));
        consent.start(EXTERNAL_TOUCH, ontario(), when("14:10"));
        consent.finish(when("14:20"));
        consent.finish(when("14:20"));

        assertThat(kinds(consent)).containsOnlyOnce(EventKind.FINISHED);
        assertBroken(ConsentRule.GO_AHEAD_NOT_ASKED, () -> consent.start(VAGINAL, ontario(), when("14:21")));
    }

    @Test
    @Rule("CON-3")
    void starting_twice_is_one_start_and_the_last_one_is_the_current_part() {
        var consent = agreed(EXTERNAL_TOUCH, VAGINAL);
        consent.start(EXTERNAL_TOUCH, ontario(), when("14:10"));
        consent.start(VAGINAL, ontario(), when("14:11"));
        consent.start(VAGINAL, ontario(), when("14:11"));

        assertThat(kinds(consent).stream().filter(k -> k == EventKind.STARTED)).hasSize(2);
        assertThat(consent.stateAt(at("14:12")).current()).contains(VAGINAL);
    }

    @Test
    void nothing_of_a_person_shows_in_what_is_logged() {
        var said = inFull(VAGINAL) + " " + ThirdPerson.declined() + " "
                + toDecisionMaker(VAGINAL).decisionMaker();
        assertThat(said).doesNotContain("Ruth", "sister");
    }

    private static List<EventKind> kinds(Consent consent) {
        return consent.rows(c -> "").stream().map(ConsentEventRow::kind).toList();
    }
}
