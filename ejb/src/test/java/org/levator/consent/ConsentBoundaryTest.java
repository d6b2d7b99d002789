package org.levator.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levator.consent.Exams.CLAIRE;
import static org.levator.consent.Exams.NOOR;
import static org.levator.consent.Exams.assertBroken;
import static org.levator.consent.Exams.at;
import static org.levator.consent.talk.Component.EXTERNAL_LOOK;
import static org.levator.consent.talk.Component.VAGINAL;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.audit.Act;
import org.levator.consent.around.Pause;
import org.levator.consent.sheet.ConsentEventRow;
import org.levator.consent.sheet.ExamPhase;
import org.levator.consent.sheet.PartRow;
import org.levator.consent.talk.Answer;
import org.levator.consent.talk.AnsweredBy;
import org.levator.consent.talk.Component;
import org.levator.consent.talk.EventKind;
import org.levator.consent.talk.GoAhead;
import org.levator.consent.talk.InterpretedBy;
import org.levator.consent.talk.Interpreter;
import org.levator.episode.visit.VisitFacts;
import org.levator.episode.visit.VisitKind;
import org.levator.episode.visit.VisitState;
import org.levator.patient.decision.WhoDecides;
import org.levator.reference.Requirement;
import org.levator.shared.NotFound;
import org.levator.shared.Province;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;
import org.levator.shared.VisitId;

class ConsentBoundaryTest {
    final Clinic clinic = new Clinic();

    @Test
    @Rule("CON-1")
    void another_examiner_needs_another_consent() {
        clinic.agreeTo(CLAIRE, EXTERNAL_LOOK);

        assertBroken(ConsentRule.NOT_ASKED_YET, () -> clinic.conduct(NOOR, Role.THERAPIST)
                .start(clinic.visit, EXTERNAL_LOOK));
        clinic.conduct(CLAIRE, Role.THERAPIST).start(clinic.visit, EXTERNAL_LOOK);
        assertThat(clinic.visits.acts).containsExactly(Act.START_EXAM);
        assertThat(clinic.visits.attended).isTrue();
    }

    @Test
    @Rule({"CON-2", "PAT-7"})
    void where_somebody_decides_with_her_nothing_is_offered_as_last_time() {
        var before = new VisitFacts(
                VisitId.random(),
                clinic.episode,
                clinic.patient,
                CLAIRE,
                Exams.at("13:00"),
                VisitKind.IN_PERSON,
                VisitState.ATTENDED);
        var earlier = Consent.opened(before, CLAIRE, Exams.at("13:00"));
        earlier.explain(Exams.inFull(EXTERNAL_LOOK), Exams.when("13:01"));
        earlier.answer(Map.of(EXTERNAL_LOOK, Answer.YES), AnsweredBy.PATIENT, Exams.when("13:02"));
        clinic.consents.add(earlier);
        var reading = clinic.reading(CLAIRE, Role.THERAPIST);
        assertThat(reading.sheet(clinic.visit).last().agreed()).containsExactly(EXTERNAL_LOOK);

        clinic.deciding = new WhoDecides(false, List.of("Ruth Ames"));
        assertThat(reading.sheet(clinic.visit).last().agreed()).isEmpty();
    }

    @Test
    @Rule("PAT-7")
    void who_interpreted_in_a_visit_is_read_from_its_explanations_once_each_and_not_from_one_taken_back() {
        var recording = clinic.recording(CLAIRE, Role.THERAPIST);
        recording.explain(clinic.entry(), Exams.interpretedBy(InterpretedBy.FAMILY, EXTERNAL_LOOK), Map.of());
        recording.explain(clinic.entry(), Exams.interpretedBy(InterpretedBy.TRAINED, EXTERNAL_LOOK), Map.of());
        recording.explain(clinic.entry(), Exams.interpretedBy(InterpretedBy.TRAINED, VAGINAL), Map.of());
        recording.explain(clinic.entry(), Exams.inFull(VAGINAL), Map.of());
        recording.correct(clinic.entry(), 1, "the sister left before");

        assertThat(clinic.reading(CLAIRE, Role.THERAPIST).interpreters(clinic.visit))
                .extracting(Interpreter::who)
                .containsExactly(InterpretedBy.TRAINED);
    }

    @Test
    @Rule({"CON-3", "RED-1"})
    void an_open_flag_keeps_the_exam_from_starting_and_nothing_from_being_recorded() {
        clinic.agreeTo(CLAIRE, VAGINAL);
        clinic.pauses.add(Pause.INTERNAL);
        var conduct = clinic.conduct(CLAIRE, Role.THERAPIST);

        assertBroken(ConsentRule.PAUSED, () -> conduct.start(clinic.visit, VAGINAL));
        conduct.wasStarted(clinic.entry(), VAGINAL);
        assertThat(only().stateAt(clinic.now).isRunning(VAGINAL)).isTrue();
    }

    @Test
    @Rule("CON-3")
    void where_the_province_is_unknown_her_own_word_is_kept_and_then_counts() {
        clinic.agreeTo(NOOR, VAGINAL);
        clinic.required = Requirement.UNKNOWN;
        var conduct = clinic.conduct(NOOR, Role.THERAPIST);

        assertBroken(ConsentRule.AUTHORISATION_NOT_ATTESTED, () -> conduct.start(clinic.visit, VAGINAL));
        conduct.attest(clinic.visit);
        conduct.start(clinic.visit, VAGINAL);
        assertThat(only().stateAt(clinic.now).isRunning(VAGINAL)).isTrue();
    }

    @Test
    @Rule("CON-3")
    void where_the_province_asks_for_an_authorisation_her_own_word_is_none() {
        clinic.agreeTo(NOOR, VAGINAL);
        var conduct = clinic.conduct(NOOR, Role.THERAPIST);

        assertBroken(ConsentRule.NOTHING_TO_ATTEST, () -> conduct.attest(clinic.visit));
        clinic.attested.put(NOOR, Province.ON); // while the row was still unknown
        assertBroken(ConsentRule.AUTHORISATION_MISSING, () -> conduct.start(clinic.visit, VAGINAL));
    }

    @Test
    @Rule("CON-3")
    void a_student_and_an_assistant_have_no_authorisation_to_attest() {
        clinic.required = Requirement.UNKNOWN;

        for (var role : List.of(Role.STUDENT, Role.ASSISTANT)) {
            assertThat(clinic.reading(NOOR, role).sheet(clinic.visit).attestationNeeded())
                    .isFalse();
            assertBroken(ConsentRule.NOTHING_TO_ATTEST, () -> clinic.conduct(NOOR, role)
                    .attest(clinic.visit));
        }
    }

    @Test
    @Rule("CON-3")
    void a_student_stands_on_the_authorisation_of_the_supervisor_who_is_in_the_room() {
        clinic.agreeTo(NOOR, VAGINAL);
        var conduct = clinic.conduct(NOOR, Role.STUDENT);

        assertBroken(ConsentRule.STUDENT_WITHOUT_SUPERVISOR, () -> conduct.start(clinic.visit, VAGINAL));
        conduct.supervisorPresent(clinic.visit);
        conduct.start(clinic.visit, VAGINAL);

        clinic.authorised.clear();
        assertBroken(ConsentRule.AUTHORISATION_MISSING, () -> conduct.start(clinic.visit, VAGINAL));
    }

    @Test
    @Rule("CON-4")
    void any_clinical_role_in_the_visit_stops_every_examiner() {
        clinic.agreeTo(CLAIRE, EXTERNAL_LOOK);
        clinic.agreeTo(NOOR, EXTERNAL_LOOK);
        clinic.later(2);
        clinic.conduct(NOOR, Role.ASSISTANT).stop(clinic.visit, null);

        assertThat(clinic.consents.all).hasSize(2).allMatch(c -> c.stateAt(clinic.now)
                .isStopped());
        assertThat(clinic.visits.acts).containsExactly(Act.STOP_EXAM);
    }

    @Test
    @Rule("CON-4")
    void a_stop_is_recorded_where_nothing_had_been_asked() {
        clinic.conduct(CLAIRE, Role.THERAPIST).stop(clinic.visit, null);

        assertThat(only().stateAt(clinic.now).isStopped()).isTrue();
    }

    @Test
    @Rule("CON-4")
    void a_stop_is_set_earlier_but_not_into_the_future_nor_before_the_visits_day() {
        clinic.agreeTo(CLAIRE, EXTERNAL_LOOK);
        var conduct = clinic.conduct(CLAIRE, Role.THERAPIST);
        clinic.later(10);

        assertBroken(ConsentRule.NOT_IN_THE_FUTURE, () -> conduct.stop(clinic.visit, at("14:17")));
        assertBroken(
                ConsentRule.NOT_BEFORE_VISIT_DAY,
                () -> conduct.stop(clinic.visit, at("00:00").minusSeconds(1)));
        conduct.stop(clinic.visit, at("14:10"));
        assertThat(only().stateAt(clinic.now).stoppedAt()).contains(at("14:10"));
    }

    @Test
    @Rule("CON-4")
    void after_a_stop_only_a_new_consent_with_a_full_explanation_starts_anything() {
        clinic.agreeTo(CLAIRE, EXTERNAL_LOOK);
        var conduct = clinic.conduct(CLAIRE, Role.THERAPIST);
        clinic.later(1);
        conduct.stop(clinic.visit, null);
        clinic.later(1);
        assertBroken(ConsentRule.STOPPED, () -> conduct.start(clinic.visit, EXTERNAL_LOOK));

        conduct.askAgain(clinic.entry());
        clinic.recording(CLAIRE, Role.THERAPIST)
                .explain(clinic.entry(), Exams.inShort(EXTERNAL_LOOK), Map.of(EXTERNAL_LOOK, Answer.YES));
        assertBroken(ConsentRule.FULL_EXPLANATION_NEEDED, () -> conduct.start(clinic.visit, EXTERNAL_LOOK));

        clinic.agreeTo(CLAIRE, EXTERNAL_LOOK);
        conduct.start(clinic.visit, EXTERNAL_LOOK);
        assertThat(clinic.consents.all).extracting(Consent::round).containsExactly(1, 2);
    }

    @Test
    @Rule("PAT-7")
    void her_own_no_to_one_examiner_is_not_undone_by_anothers_yes_to_the_next() {
        clinic.recording(NOOR, Role.THERAPIST).answer(clinic.entry(), Map.of(VAGINAL, Answer.NO), AnsweredBy.PATIENT);
        clinic.deciding = new WhoDecides(false, List.of("Ruth Ames"));
        clinic.agreeTo(CLAIRE, EXTERNAL_LOOK);
        var recording = clinic.recording(CLAIRE, Role.THERAPIST);
        recording.explain(clinic.entry(), Exams.toDecisionMaker(VAGINAL), Map.of());
        recording.answer(clinic.entry(), Map.of(VAGINAL, Answer.YES), AnsweredBy.DECISION_MAKER);
        var conduct = clinic.conduct(CLAIRE, Role.THERAPIST);

        assertBroken(ConsentRule.OWN_YES_NEEDED, () -> conduct.start(clinic.visit, VAGINAL));
        recording.answer(clinic.entry(), Map.of(VAGINAL, Answer.YES), AnsweredBy.PATIENT);
        conduct.start(clinic.visit, VAGINAL);
    }

    @Test
    @Rule("CON-5")
    void what_is_charted_later_goes_to_the_consent_that_was_open_then() {
        clinic.agreeTo(CLAIRE, EXTERNAL_LOOK);
        var conduct = clinic.conduct(CLAIRE, Role.THERAPIST);
        clinic.later(4);
        conduct.stop(clinic.visit, null);
        clinic.later(10);
        conduct.askAgain(clinic.entry());
        conduct.wasStarted(new Entry(clinic.visit, SubmissionKey.random(), at("14:08")), EXTERNAL_LOOK);

        assertThat(clinic.consents.all.get(0).stateAt(at("14:09")).isRunning(EXTERNAL_LOOK))
                .isTrue();
        assertThat(clinic.consents.all.get(1).rows(c -> "")).isEmpty();
    }

    @Test
    @Rule("DI-2")
    void the_same_form_sent_twice_is_recorded_once() {
        var entry = clinic.entry();
        var recording = clinic.recording(CLAIRE, Role.THERAPIST);
        var first = recording.goAhead(entry, GoAhead.YES);
        var second = recording.goAhead(entry, GoAhead.YES);

        assertThat(second).isEqualTo(first);
        assertThat(only().rows(c -> "")).hasSize(1);
    }

    @Test
    @Rule("CON-10")
    void no_exam_planned_asks_for_nothing_and_not_done_today_is_one_action() {
        var reading = clinic.reading(CLAIRE, Role.THERAPIST);
        assertThat(reading.sheet(clinic.visit).phase()).isEqualTo(ExamPhase.NOT_ASKED);
        assertThat(clinic.consents.all).isEmpty();

        clinic.recording(CLAIRE, Role.THERAPIST).notDoneToday(clinic.entry());
        assertThat(reading.sheet(clinic.visit).phase()).isEqualTo(ExamPhase.NOT_DONE);
    }

    @Test
    @Rule("CON-3")
    void the_page_says_of_each_part_why_it_may_not_start() {
        clinic.agreeTo(CLAIRE, VAGINAL);
        clinic.pauses.add(Pause.INTERNAL);
        var parts = clinic.reading(CLAIRE, Role.THERAPIST).sheet(clinic.visit).parts();

        assertThat(parts).hasSize(Component.values().length);
        assertThat(refusal(parts, VAGINAL)).isEqualTo("ConsentRule.PAUSED");
        assertThat(refusal(parts, EXTERNAL_LOOK)).isEqualTo("ConsentRule.NOT_ANSWERED_YET");
    }

    @Test
    @Rule({"TRN-4", "CON-3"})
    void a_part_that_was_running_when_its_pause_came_back_says_so_goes_on_being_recorded_and_is_not_begun_anew() {
        clinic.agreeTo(CLAIRE, VAGINAL);
        var conduct = clinic.conduct(CLAIRE, Role.THERAPIST);
        conduct.start(clinic.visit, VAGINAL);
        assertThat(part(VAGINAL)).returns(true, PartRow::running).returns(false, PartRow::paused);

        clinic.pauses.add(Pause.INTERNAL);
        assertThat(part(VAGINAL)).returns(true, PartRow::running).returns(true, PartRow::paused);
        assertThat(part(EXTERNAL_LOOK).paused()).isFalse();
        assertBroken(ConsentRule.PAUSED, () -> conduct.start(clinic.visit, VAGINAL));
        conduct.finish(clinic.visit);
        conduct.stop(clinic.visit, null);
    }

    private PartRow part(Component component) {
        return clinic.reading(CLAIRE, Role.THERAPIST).sheet(clinic.visit).parts().stream()
                .filter(row -> row.component() == component)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Rule("CON-6")
    void a_note_learns_what_was_covered_when() {
        clinic.agreeTo(CLAIRE, VAGINAL);
        var reading = clinic.reading(NOOR, Role.THERAPIST);
        clinic.later(4);
        clinic.conduct(CLAIRE, Role.THERAPIST).stop(clinic.visit, null);

        assertThat(reading.covers(clinic.visit, VAGINAL, at("14:05"))).isFalse();
        assertThat(reading.covers(clinic.visit, VAGINAL, at("14:08"))).isTrue();
        assertThat(reading.covers(clinic.visit, VAGINAL, at("14:10"))).isFalse();
        assertThat(reading.events(clinic.visit))
                .extracting(ConsentEventRow::examiner)
                .containsOnly("Claire Boisvert");
    }

    @Test
    @Rule("CON-4")
    void the_strip_carries_a_ticket_while_there_is_something_to_stop() {
        var reading = clinic.reading(CLAIRE, Role.THERAPIST);
        assertThat(reading.strip(clinic.visit).ticket()).isNull();

        clinic.agreeTo(CLAIRE, VAGINAL);
        var strip = reading.strip(clinic.visit);
        assertThat(strip.ticket()).hasSizeGreaterThan(40);
        assertThat(clinic.tickets.holds(strip.ticket())).isFalse();
        assertThat(strip.toString()).doesNotContain(strip.ticket());

        clinic.conduct(CLAIRE, Role.THERAPIST).stop(clinic.visit, null);
        assertThat(reading.strip(clinic.visit).ticket()).isNull();
    }

    @Test
    @Rule("CON-4")
    void a_ticket_stops_the_exam_without_a_sign_in_as_often_as_it_is_sent() {
        clinic.agreeTo(CLAIRE, VAGINAL);
        var ticket = clinic.reading(CLAIRE, Role.THERAPIST).strip(clinic.visit).ticket();
        clinic.later(5);
        clinic.stopByTicket().stop(ticket, Duration.ZERO);
        clinic.stopByTicket().stop(ticket, Duration.ZERO);

        assertThat(only().rows(c -> "").stream().filter(e -> e.kind() == EventKind.STOPPED))
                .hasSize(1);
        assertThat(clinic.log)
                .hasSize(2)
                .allMatch(row -> row.equals("ALLOWED STOP_EXAM claire.boisvert therapist " + clinic.patient));
    }

    @Test
    @Rule("CON-4")
    void a_stop_that_was_long_on_its_way_counts_from_when_it_was_pressed() {
        clinic.agreeTo(CLAIRE, VAGINAL);
        var ticket = clinic.reading(CLAIRE, Role.THERAPIST).strip(clinic.visit).ticket();
        clinic.later(5);
        clinic.stopByTicket().stop(ticket, Duration.ofMinutes(3));

        assertThat(only().stateAt(clinic.now).stoppedAt()).contains(at("14:08"));
    }

    @Test
    @Rule("CON-4")
    void a_ticket_takes_one_part_away_and_leaves_the_rest_to_her() {
        clinic.agreeTo(CLAIRE, VAGINAL);
        var ticket = clinic.reading(CLAIRE, Role.THERAPIST).strip(clinic.visit).ticket();
        clinic.stopByTicket().notThisPart(ticket, VAGINAL, Duration.ZERO);

        assertThat(only().stateAt(clinic.now).isStopped(VAGINAL)).isTrue();
        assertThat(only().stateAt(clinic.now).isStopped()).isFalse();
    }

    @Test
    @Rule("CON-4")
    void a_wrong_ticket_and_one_of_yesterday_find_nothing_and_the_log_says_so() {
        clinic.agreeTo(CLAIRE, VAGINAL);
        var ticket = clinic.reading(CLAIRE, Role.THERAPIST).strip(clinic.visit).ticket();

        assertThatThrownBy(() -> clinic.stopByTicket().stop("x" + ticket, Duration.ZERO))
                .isInstanceOf(NotFound.class);
        clinic.now = at("00:00").plus(Duration.ofDays(1));
        assertThatThrownBy(() -> clinic.stopByTicket().stop(ticket, Duration.ZERO))
                .isInstanceOf(NotFound.class);
        assertThat(clinic.log).isEqualTo(List.of("DENIED STOP_EXAM", "DENIED STOP_EXAM"));
        assertThat(only().stateAt(clinic.now).isStopped()).isFalse();
    }

    private static String refusal(List<PartRow> parts, Component part) {
        return parts.stream()
                .filter(p -> p.component() == part)
                .findFirst()
                .orElseThrow()
                .refusal();
    }

    private Consent only() {
        assertThat(clinic.consents.all).hasSize(1);
        return clinic.consents.all.get(0);
    }
}
