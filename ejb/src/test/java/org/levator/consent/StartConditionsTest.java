package org.levator.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levator.consent.Exams.TODAY;
import static org.levator.consent.Exams.after;
import static org.levator.consent.Exams.agreed;
import static org.levator.consent.Exams.agreedByRuth;
import static org.levator.consent.Exams.around;
import static org.levator.consent.Exams.asked;
import static org.levator.consent.Exams.assertBroken;
import static org.levator.consent.Exams.at;
import static org.levator.consent.Exams.charted;
import static org.levator.consent.Exams.decidedBy;
import static org.levator.consent.Exams.decidedByRuthAfter;
import static org.levator.consent.Exams.explanation;
import static org.levator.consent.Exams.inFull;
import static org.levator.consent.Exams.inShort;
import static org.levator.consent.Exams.on;
import static org.levator.consent.Exams.ontario;
import static org.levator.consent.Exams.paused;
import static org.levator.consent.Exams.when;
import static org.levator.consent.talk.Component.EXTERNAL_LOOK;
import static org.levator.consent.talk.Component.EXTERNAL_TOUCH;
import static org.levator.consent.talk.Component.VAGINAL;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.levator.Rule;
import org.levator.consent.around.Pause;
import org.levator.consent.around.Surroundings;
import org.levator.consent.talk.Answer;
import org.levator.consent.talk.AnsweredBy;
import org.levator.consent.talk.Component;
import org.levator.consent.talk.ExplainedItem;
import org.levator.consent.talk.ExplanationForm;
import org.levator.consent.talk.GoAhead;
import org.levator.consent.talk.InterpretedBy;
import org.levator.consent.talk.StopSignal;
import org.levator.consent.talk.ThirdPerson;
import org.levator.consent.talk.ThirdPersonAnswer;
import org.levator.episode.visit.VisitKind;
import org.levator.reference.Requirement;
import org.levator.shared.Role;

class StartConditionsTest {
    @ParameterizedTest
    @EnumSource(Component.class)
    @Rule("CON-3")
    void a_part_starts_when_everything_holds(Component part) {
        var consent = agreed(part);
        consent.start(part, ontario(), when("14:10"));

        assertThat(consent.stateAt(at("14:10")).isRunning(part)).isTrue();
    }

    @Test
    @Rule({"CON-1", "CON-3"})
    void a_yes_to_one_part_starts_no_other() {
        assertRefused(ConsentRule.NOT_ANSWERED_YET, agreed(EXTERNAL_LOOK), VAGINAL, ontario());
    }

    @Test
    @Rule("CON-3")
    void a_no_and_a_not_today_start_nothing() {
        var consent = agreed(EXTERNAL_LOOK, EXTERNAL_TOUCH);
        consent.answer(Map.of(EXTERNAL_LOOK, Answer.NO), AnsweredBy.PATIENT, when("14:06"));
        consent.answer(Map.of(EXTERNAL_TOUCH, Answer.NOT_TODAY), AnsweredBy.PATIENT, when("14:06"));

        assertRefused(ConsentRule.SAID_NO, consent, EXTERNAL_LOOK, ontario());
        assertRefused(ConsentRule.SAID_NOT_TODAY, consent, EXTERNAL_TOUCH, ontario());
    }

    @Test
    @Rule("CON-3")
    void not_sure_and_not_ok_start_nothing() {
        var consent = agreed(EXTERNAL_LOOK);
        consent.goAhead(GoAhead.NOT_SURE, when("14:06"));
        assertRefused(ConsentRule.NOT_SURE_TODAY, consent, EXTERNAL_LOOK, ontario());

        consent.goAhead(GoAhead.NO, when("14:07"));
        assertRefused(ConsentRule.NOT_OK_TODAY, consent, EXTERNAL_LOOK, ontario());
    }

    @Test
    @Rule("CON-3")
    void each_question_that_was_not_asked_keeps_a_part_from_starting() {
        var consent = asked();
        assertRefused(ConsentRule.NOT_ANSWERED_YET, consent, VAGINAL, ontario());
        consent.answer(Map.of(VAGINAL, Answer.YES), AnsweredBy.PATIENT, when("14:02"));
        assertRefused(ConsentRule.EXPLANATION_MISSING, consent, VAGINAL, ontario());
        consent.explain(inFull(VAGINAL), when("14:03"));
        assertRefused(ConsentRule.GO_AHEAD_NOT_ASKED, consent, VAGINAL, ontario());
        consent.goAhead(GoAhead.YES, when("14:04"));
        assertRefused(ConsentRule.STOP_SIGNAL_MISSING, consent, VAGINAL, ontario());
        consent.agreeSignal(StopSignal.WORD_STOP, null, when("14:05"));
        assertRefused(ConsentRule.THIRD_PERSON_NOT_ANSWERED, consent, VAGINAL, ontario());
        consent.answerThirdPerson(ThirdPerson.declined(), null, when("14:06"));
        assertThat(refusal(consent, VAGINAL, ontario())).isNull();
    }

    @Test
    @Rule("CON-11")
    void an_offer_is_not_an_answer() {
        var consent = agreed(VAGINAL);
        consent.answerThirdPerson(thirdPerson(ThirdPersonAnswer.OFFERED, false, VAGINAL), null, when("14:06"));

        assertRefused(ConsentRule.THIRD_PERSON_NOT_ANSWERED, consent, VAGINAL, ontario());
    }

    @Test
    @Rule({"CON-3", "CON-11"})
    void a_third_person_who_is_not_free_defers_the_parts_she_is_wanted_for_and_no_others() {
        var consent = agreed(EXTERNAL_LOOK, VAGINAL);
        consent.answerThirdPerson(thirdPerson(ThirdPersonAnswer.UNAVAILABLE, false, VAGINAL), null, when("14:06"));

        assertRefused(ConsentRule.THIRD_PERSON_UNAVAILABLE, consent, VAGINAL, ontario());
        assertThat(refusal(consent, EXTERNAL_LOOK, ontario())).isNull();
    }

    @Test
    @Rule("CON-11")
    void where_the_therapist_asks_for_a_third_person_and_she_does_not_agree_it_is_not_today() {
        var consent = agreed(EXTERNAL_LOOK);
        consent.answerThirdPerson(
                thirdPerson(ThirdPersonAnswer.DECLINED, true, Component.values()), null, when("14:06"));

        assertRefused(ConsentRule.THIRD_PERSON_REQUIRED, consent, EXTERNAL_LOOK, ontario());
    }

    @ParameterizedTest
    @EnumSource(ExplainedItem.class)
    @Rule("CON-2")
    void a_full_explanation_lacks_nothing(ExplainedItem left) {
        var consent = agreed(VAGINAL);
        consent.explain(
                explanation(ExplanationForm.FULL, EnumSet.complementOf(EnumSet.of(left)), VAGINAL), when("14:06"));

        assertRefused(ConsentRule.EXPLANATION_INCOMPLETE, consent, VAGINAL, ontario());
    }

    @Test
    @Rule("CON-2")
    void the_short_form_stands_on_a_full_explanation_of_the_same_part() {
        var consent = agreed(VAGINAL, EXTERNAL_LOOK);
        consent.explain(inShort(VAGINAL, EXTERNAL_LOOK), when("14:06"));

        assertRefused(ConsentRule.FULL_EXPLANATION_NEEDED, consent, VAGINAL, after());
        assertRefused(ConsentRule.FULL_EXPLANATION_NEEDED, consent, VAGINAL, after(agreed(EXTERNAL_LOOK)));
        assertThat(refusal(consent, EXTERNAL_LOOK, after(agreed(EXTERNAL_LOOK))))
                .isNull();
    }

    @Test
    @Rule("PAT-7")
    void whoever_decides_for_her_is_on_record_for_this_day() {
        var consent = agreed(EXTERNAL_LOOK);
        consent.explain(Exams.toDecisionMaker(EXTERNAL_LOOK), when("14:06"));
        consent.answer(Map.of(EXTERNAL_LOOK, Answer.YES), AnsweredBy.DECISION_MAKER, when("14:06"));

        assertRefused(ConsentRule.DECISION_MAKER_NOT_ON_RECORD, consent, EXTERNAL_LOOK, ontario());
        assertRefused(ConsentRule.DECISION_MAKER_NOT_ON_RECORD, consent, EXTERNAL_LOOK, decidedBy("Ana Ames"));
        assertThat(refusal(consent, EXTERNAL_LOOK, decidedBy("Ana Ames", "ruth ames")))
                .isNull();
    }

    @Test
    @Rule("PAT-7")
    void capacity_is_presumed_unless_an_entry_says_otherwise() {
        var consent = agreed(EXTERNAL_LOOK);

        assertThat(refusal(consent, EXTERNAL_LOOK, ontario())).isNull();
        assertRefused(ConsentRule.SOMEONE_DECIDES_WITH_HER, consent, EXTERNAL_LOOK, decidedBy("Ruth Ames"));
    }

    @ParameterizedTest
    @EnumSource(value = Answer.class, mode = EnumSource.Mode.EXCLUDE, names = "YES")
    @Rule("PAT-7")
    void another_s_yes_does_not_undo_what_she_herself_said_in_this_visit(Answer no) {
        var before = asked();
        before.answer(Map.of(VAGINAL, no), AnsweredBy.PATIENT, when("14:02"));
        var anew = asked();
        agreedByRuth(anew, VAGINAL, EXTERNAL_LOOK);

        assertRefused(ConsentRule.OWN_YES_NEEDED, anew, VAGINAL, decidedByRuthAfter(before, anew));
        assertThat(refusal(anew, EXTERNAL_LOOK, decidedByRuthAfter(before, anew)))
                .isNull();

        anew.answer(Map.of(VAGINAL, Answer.YES), AnsweredBy.PATIENT, when("14:09"));
        assertThat(refusal(anew, VAGINAL, decidedByRuthAfter(before, anew))).isNull();
    }

    @Test
    @Rule({"PAT-7", "CON-4"})
    void after_a_stop_of_what_another_decided_only_her_own_yes_goes_on() {
        var before = asked();
        agreedByRuth(before, VAGINAL);
        before.stop(charted("14:05", "14:10"));
        var anew = before.openedAnew(when("14:06"));
        agreedByRuth(anew, VAGINAL, EXTERNAL_LOOK);

        assertRefused(ConsentRule.OWN_YES_NEEDED, anew, VAGINAL, decidedByRuthAfter(before, anew));
        assertThat(refusal(anew, EXTERNAL_LOOK, decidedByRuthAfter(before, anew)))
                .isNull();
    }

    @Test
    @Rule({"PAT-7", "CON-4"})
    void a_stopped_part_asks_for_her_own_yes_and_the_others_do_not() {
        var before = asked();
        agreedByRuth(before, VAGINAL, EXTERNAL_LOOK);
        before.notThisPart(VAGINAL, when("14:10"));
        var anew = before.openedAnew(when("14:10"));
        anew.explain(Exams.toDecisionMaker(VAGINAL, EXTERNAL_LOOK), when("14:11"));
        anew.answer(Map.of(VAGINAL, Answer.YES, EXTERNAL_LOOK, Answer.YES), AnsweredBy.DECISION_MAKER, when("14:11"));
        anew.goAhead(GoAhead.YES, when("14:11"));
        anew.agreeSignal(StopSignal.RAISED_HAND, null, when("14:11"));
        anew.answerThirdPerson(ThirdPerson.declined(), null, when("14:11"));

        assertRefused(ConsentRule.OWN_YES_NEEDED, anew, VAGINAL, decidedByRuthAfter(before, anew));
        assertThat(refusal(anew, EXTERNAL_LOOK, decidedByRuthAfter(before, anew)))
                .isNull();
    }

    @Test
    @Rule({"PAT-7", "CON-5"})
    void a_no_that_was_taken_back_as_recorded_by_mistake_asks_for_nothing() {
        var before = asked();
        before.answer(Map.of(VAGINAL, Answer.NO), AnsweredBy.PATIENT, when("14:02"));
        before.correct(1, "another patient's", when("14:04"));
        var anew = asked();
        agreedByRuth(anew, VAGINAL);

        assertThat(refusal(anew, VAGINAL, decidedByRuthAfter(before, anew))).isNull();
    }

    @ParameterizedTest
    @EnumSource(InterpretedBy.class)
    @Rule("PAT-7")
    void family_interprets_only_because_she_asked(InterpretedBy who) {
        var consent = agreed(EXTERNAL_LOOK);
        consent.explain(Exams.interpretedBy(who, EXTERNAL_LOOK), when("14:06"));

        assertThat(refusal(consent, EXTERNAL_LOOK, ontario()))
                .isEqualTo(who == InterpretedBy.FAMILY ? ConsentRule.FAMILY_INTERPRETS_UNASKED : null);
    }

    static Stream<Arguments> pauses() {
        return Stream.of(
                Arguments.of(Pause.NOTHING, EnumSet.noneOf(Component.class)),
                Arguments.of(Pause.TRAINERS, EnumSet.of(Component.THERAPIST_TRAINER, Component.OWN_INSERTION)),
                Arguments.of(
                        Pause.INTERNAL,
                        EnumSet.complementOf(
                                EnumSet.of(EXTERNAL_LOOK, EXTERNAL_TOUCH, Component.TRANSPERINEAL_ULTRASOUND))),
                Arguments.of(Pause.ALL_INTIMATE, EnumSet.allOf(Component.class)));
    }

    @ParameterizedTest
    @MethodSource("pauses")
    @Rule({"CON-3", "RED-1"})
    void an_open_pause_holds_what_its_row_says(Pause pause, Set<Component> held) {
        var consent = agreed(Component.values());
        var refused = Arrays.stream(Component.values())
                .filter(part -> refusal(consent, part, paused(pause)) == ConsentRule.PAUSED)
                .toList();

        assertThat(refused).containsExactlyInAnyOrderElementsOf(held);
    }

    @ParameterizedTest
    @EnumSource(Component.class)
    @Rule("CON-3")
    void a_therapist_without_authorisation_does_nothing_beyond_the_labia_or_the_anal_verge(Component part) {
        var refusal = refusal(agreed(part), part, around(Role.THERAPIST, Requirement.YES, false, false));

        assertThat(refusal).isEqualTo(part.needsAuthorisation() ? ConsentRule.AUTHORISATION_MISSING : null);
    }

    @Test
    @Rule("CON-3")
    void where_the_province_is_unknown_she_attests_once_and_where_it_asks_nothing_she_needs_nothing() {
        var consent = agreed(VAGINAL);

        assertRefused(
                ConsentRule.AUTHORISATION_NOT_ATTESTED,
                consent,
                VAGINAL,
                around(Role.THERAPIST, Requirement.UNKNOWN, false, false));
        assertThat(refusal(consent, VAGINAL, around(Role.THERAPIST, Requirement.UNKNOWN, true, false)))
                .isNull();
        assertThat(refusal(consent, VAGINAL, around(Role.THERAPIST, Requirement.NO, false, false)))
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(Component.class)
    @Rule("CON-3")
    void an_assistant_never_works_beyond_the_labia_or_the_anal_verge(Component part) {
        var refusal = refusal(agreed(part), part, around(Role.ASSISTANT, Requirement.NO, true, true));

        assertThat(refusal).isEqualTo(part.needsAuthorisation() ? ConsentRule.NEVER_BY_ASSISTANT : null);
    }

    @Test
    @Rule("CON-3")
    void a_student_needs_the_province_and_the_supervisor_in_the_room() {
        var consent = agreed(VAGINAL, EXTERNAL_LOOK);
        var allowed = around(Role.STUDENT, Requirement.YES, true, true);

        assertRefused(
                ConsentRule.STUDENT_NOT_IN_PROVINCE,
                consent,
                VAGINAL,
                around(Role.STUDENT, Requirement.YES, true, false));
        assertRefused(ConsentRule.STUDENT_WITHOUT_SUPERVISOR, consent, VAGINAL, allowed);
        assertThat(refusal(consent, EXTERNAL_LOOK, allowed)).isNull();

        consent.seeSupervisor(Exams.NOOR, when("14:07"));
        assertThat(refusal(consent, VAGINAL, allowed)).isNull();
    }

    @Test
    @Rule("CON-3")
    void a_student_whose_supervisor_is_not_authorised_starts_nothing_there() {
        var consent = agreed(VAGINAL);
        consent.seeSupervisor(Exams.NOOR, when("14:07"));

        assertRefused(
                ConsentRule.AUTHORISATION_MISSING,
                consent,
                VAGINAL,
                around(Role.STUDENT, Requirement.YES, false, true));
    }

    @Test
    @Rule("CON-1")
    void a_consent_starts_nothing_on_another_day() {
        assertRefused(
                ConsentRule.VISIT_ON_ANOTHER_DAY,
                agreed(EXTERNAL_LOOK),
                EXTERNAL_LOOK,
                on(TODAY.plusDays(1), VisitKind.IN_PERSON));
    }

    @ParameterizedTest
    @EnumSource(value = VisitKind.class, mode = EnumSource.Mode.EXCLUDE, names = "IN_PERSON")
    @Rule("NOT-6")
    void nothing_starts_at_a_distance_or_in_a_group(VisitKind kind) {
        assertRefused(ConsentRule.ONLY_IN_PERSON, agreed(EXTERNAL_LOOK), EXTERNAL_LOOK, on(TODAY, kind));
    }

    @Test
    @Rule("CON-4")
    void a_stopped_part_does_not_start_again() {
        var consent = agreed(EXTERNAL_LOOK, VAGINAL);
        consent.notThisPart(VAGINAL, when("14:15"));
        consent.goAhead(GoAhead.YES, when("14:16"));

        assertRefused(ConsentRule.PART_STOPPED, consent, VAGINAL, ontario());
        assertThat(refusal(consent, EXTERNAL_LOOK, ontario())).isNull();
    }

    private static ThirdPerson thirdPerson(ThirdPersonAnswer answer, boolean required, Component... parts) {
        return new ThirdPerson(answer, null, null, false, required, Set.of(parts));
    }

    private static Object refusal(Consent consent, Component part, Surroundings around) {
        return new StartConditions(consent.stateAt(at("14:30")), around)
                .refusal(part)
                .map(r -> (Object) r.rule())
                .orElse(null);
    }

    private static void assertRefused(ConsentRule rule, Consent consent, Component part, Surroundings around) {
        assertBroken(rule, () -> consent.start(part, around, when("14:30")));
    }
}
