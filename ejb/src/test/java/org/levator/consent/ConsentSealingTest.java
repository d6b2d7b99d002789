package org.levator.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.levator.consent.Exams.CLAIRE;
import static org.levator.consent.Exams.NOOR;
import static org.levator.consent.Exams.assertBroken;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.levator.Rule;
import org.levator.access.Opened;
import org.levator.access.Relation;
import org.levator.audit.Act;
import org.levator.consent.sealed.ConsentSealed;
import org.levator.consent.sealed.ConsentToSeal;
import org.levator.consent.sealed.SealConsent;
import org.levator.consent.sheet.ConsentEventRow;
import org.levator.consent.sheet.ExamPhase;
import org.levator.consent.talk.Answer;
import org.levator.consent.talk.AnsweredBy;
import org.levator.consent.talk.Component;
import org.levator.consent.talk.EventKind;
import org.levator.consent.talk.GoAhead;
import org.levator.episode.visit.FakeVisitOpening;
import org.levator.episode.visit.OpenedVisit;
import org.levator.episode.visit.VisitOpening;
import org.levator.sealing.Sealer;
import org.levator.sealing.SealingRule;
import org.levator.sealing.WrongEntry;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;
import org.levator.shared.VisitId;

/** Recorded for Ada in the visit of Bea: it leaves Bea's record, and Ada's gets it with every stop in it. */
class ConsentSealingTest {
    final VisitId right = VisitId.random();
    final VisitId third = VisitId.random();
    final EpisodeId thirdEpisode = EpisodeId.random();
    final PatientId rightPatient = PatientId.random();
    final EpisodeId rightEpisode = EpisodeId.random();
    final Clinic clinic = new Clinic() {
        @Override
        VisitOpening visits(ClinicianId caller, String role) {
            return anyOf(
                    new FakeVisitOpening(Opened.as(relation, episode, patient, caller, role), visit, Exams.at("14:00")),
                    new FakeVisitOpening(Opened.by(rightEpisode, rightPatient, caller, role), right, Exams.at("14:00")),
                    new FakeVisitOpening(
                            Opened.by(thirdEpisode, PatientId.random(), caller, role), third, Exams.at("14:00")));
        }
    };

    @Test
    @Rule("NOT-3")
    void what_was_recorded_for_the_wrong_patient_is_nowhere_in_her_record_and_covers_nothing_of_hers() {
        clinic.agreeTo(CLAIRE, Component.VAGINAL);
        var reading = clinic.reading(CLAIRE, Role.THERAPIST);
        assertThat(reading.covers(clinic.visit, Component.VAGINAL, clinic.now)).isTrue();

        clinic.later(5);
        seal(null);

        assertThat(reading.events(clinic.visit)).isEmpty();
        assertThat(reading.covers(clinic.visit, Component.VAGINAL, clinic.now)).isFalse();
        assertThat(reading.strip(clinic.visit).phase()).isEqualTo(ExamPhase.NOT_ASKED);
        assertThat(clinic.consents.seals.wrong)
                .extracting(WrongEntry::enteredAt)
                .containsExactly(Exams.at("14:06"));
        assertThat(clinic.sealed).containsExactly(new ConsentSealed(clinic.episode, clinic.visit));
    }

    @Test
    @Rule({"NOT-3", "DI-2"})
    void the_same_form_sent_twice_seals_once() {
        clinic.agreeTo(CLAIRE, Component.VAGINAL);
        var command = command(null);
        sealing().seal(command);
        sealing().seal(command);

        assertThat(clinic.consents.seals.wrong).hasSize(1);
    }

    @Test
    @Rule("NOT-3")
    void afterwards_the_same_visit_is_recorded_anew_from_the_start() {
        clinic.agreeTo(CLAIRE, Component.VAGINAL);
        seal(null);
        clinic.agreeTo(CLAIRE, Component.VESTIBULE);

        assertThat(clinic.reading(CLAIRE, Role.THERAPIST).sheet(clinic.visit).round())
                .isEqualTo(1);
        assertThat(clinic.consents.all).extracting(Consent::series).containsExactly(1, 2);
    }

    @Test
    @Rule({"NOT-3", "CON-5"})
    void the_right_visit_gets_each_thing_at_its_time_recorded_now() {
        clinic.agreeTo(CLAIRE, Component.VAGINAL);
        var before = clinic.now;
        clinic.later(30);
        seal(right);

        var events = clinic.reading(CLAIRE, Role.THERAPIST).events(right);
        assertThat(events).hasSize(5).allSatisfy(event -> {
            assertThat(event.happenedAt()).isEqualTo(before);
            assertThat(event.recordedAt()).isEqualTo(clinic.now);
            assertThat(event.isLate()).isTrue();
        });
        assertThat(clinic.reading(CLAIRE, Role.THERAPIST).covers(right, Component.VAGINAL, before))
                .isTrue();
    }

    @Test
    @Rule({"NOT-3", "CON-4"})
    void a_stop_goes_with_it_and_counts_for_everyone_who_examines_her_in_that_visit() {
        clinic.agreeTo(CLAIRE, Component.VAGINAL);
        var conduct = clinic.conduct(CLAIRE, Role.THERAPIST);
        conduct.start(clinic.visit, Component.VAGINAL);
        clinic.later(1);
        conduct.stop(clinic.visit, null);
        var stopped = clinic.now;
        var noors = noorAsksHerToo();

        clinic.later(10);
        seal(right);

        assertThat(clinic.reading(CLAIRE, Role.THERAPIST).sheet(right).stoppedAt())
                .isEqualTo(stopped);
        assertThat(noors.stateAt(clinic.now).isStopped()).isTrue();
        assertThat(clinic.reading(CLAIRE, Role.THERAPIST).events(clinic.visit)).isEmpty();
    }

    @Test
    @Rule({"NOT-3", "CON-4"})
    void a_stop_that_another_recorded_stays_in_the_visit_too_and_going_on_there_is_a_new_consent() {
        clinic.agreeTo(CLAIRE, Component.VAGINAL);
        clinic.conduct(NOOR, Role.ASSISTANT).stop(clinic.visit, null);
        var stopped = clinic.now;
        clinic.later(10);
        seal(right);

        assertThat(clinic.reading(CLAIRE, Role.THERAPIST).events(clinic.visit))
                .extracting(ConsentEventRow::kind, ConsentEventRow::happenedAt, ConsentEventRow::recordedAt)
                .containsExactly(tuple(EventKind.STOPPED, stopped, stopped));
        assertThat(claires(right).stateAt(clinic.now).isStopped()).isTrue();
        var recording = clinic.recording(CLAIRE, Role.THERAPIST);
        assertBroken(ConsentRule.STOPPED, () -> recording.goAhead(clinic.entry(), GoAhead.YES));
        clinic.conduct(CLAIRE, Role.THERAPIST).askAgain(clinic.entry());
        recording.goAhead(clinic.entry(), GoAhead.YES);
        assertThat(claires(clinic.visit))
                .extracting(Consent::series, Consent::round)
                .containsExactly(2, 2);
    }

    @Test
    @Rule({"NOT-3", "CON-2", "CON-4"})
    void each_stop_of_another_is_kept_once_and_what_was_explained_before_does_not_count_after_it() {
        var earlier = Exams.agreed(Component.VAGINAL);
        clinic.agreeTo(CLAIRE, Component.VAGINAL);
        clinic.conduct(NOOR, Role.ASSISTANT).notThisPart(clinic.visit, Component.VAGINAL, null);
        clinic.later(1);
        clinic.conduct(CLAIRE, Role.THERAPIST).askAgain(clinic.entry());
        clinic.later(1);
        clinic.conduct(NOOR, Role.ASSISTANT).stop(clinic.visit, null);
        seal(null);

        var kept = claires(clinic.visit);
        assertThat(kept.stops())
                .extracting(ConsentEvent::kind)
                .containsExactly(EventKind.NOT_THIS_PART, EventKind.STOPPED);
        assertThat(Exams.explainedBy(earlier)).containsKey(Component.VAGINAL);
        assertThat(Exams.explainedBy(earlier, kept)).doesNotContainKey(Component.VAGINAL);
    }

    @Test
    @Rule({"NOT-3", "CON-4", "CON-5"})
    void a_stop_that_another_recorded_there_counts_for_what_comes_to_that_visit() {
        clinic.agreeTo(CLAIRE, Component.VAGINAL);
        clinic.conduct(CLAIRE, Role.THERAPIST).start(clinic.visit, Component.VAGINAL);
        noorAsksHerToo();
        clinic.later(1);
        clinic.conduct(NOOR, Role.THERAPIST).stop(right, null);
        var stopped = clinic.now;

        clinic.later(10);
        seal(right);

        assertThat(claires(right).stateAt(clinic.now).stoppedAt()).contains(stopped);
        assertThat(claires(right).stops()).singleElement().satisfies(stop -> {
            assertThat(stop.isBy(NOOR)).isTrue();
            assertThat(stop.recordedAt()).isEqualTo(clinic.now);
        });
    }

    @Test
    @Rule({"NOT-3", "CON-4", "CON-5"})
    void a_part_that_another_stopped_there_is_stopped_in_what_comes_to_that_visit_and_what_was_stopped_before_is_not() {
        noorAsksHerToo();
        clinic.conduct(NOOR, Role.THERAPIST).notThisPart(right, Component.VESTIBULE, null);
        clinic.later(1);
        clinic.agreeTo(CLAIRE, Component.VAGINAL);
        clinic.later(1);
        clinic.conduct(NOOR, Role.THERAPIST).notThisPart(right, Component.VAGINAL, null);

        clinic.later(10);
        seal(right);

        var state = claires(right).stateAt(clinic.now);
        assertThat(state.isStopped(Component.VAGINAL)).isTrue();
        assertThat(state.isStopped(Component.VESTIBULE)).isFalse();
        assertThat(state.isStopped()).isFalse();
    }

    @Test
    @Rule({"NOT-3", "CON-4"})
    void while_the_exam_goes_on_it_is_said_whose_it_is_so_that_stop_stays_at_hand() {
        clinic.agreeTo(CLAIRE, Component.VAGINAL);
        clinic.conduct(CLAIRE, Role.THERAPIST).start(clinic.visit, Component.VAGINAL);

        assertBroken(ConsentRule.RUNNING_FOR_WHOM, () -> seal(null));

        seal(right);
        assertThat(clinic.reading(CLAIRE, Role.THERAPIST).strip(right).ticket()).isNotNull();
    }

    @Test
    @Rule({"NOT-3", "CON-4"})
    void a_page_that_was_open_then_still_stops_the_exam_of_the_right_patient() {
        clinic.agreeTo(CLAIRE, Component.VAGINAL);
        clinic.conduct(CLAIRE, Role.THERAPIST).start(clinic.visit, Component.VAGINAL);
        var ticket = clinic.reading(CLAIRE, Role.THERAPIST).strip(clinic.visit).ticket();
        seal(right);

        clinic.later(1);
        clinic.stopByTicket().stop(ticket, Duration.ZERO);

        assertThat(clinic.reading(CLAIRE, Role.THERAPIST).sheet(right).stoppedAt())
                .isEqualTo(clinic.now);
    }

    @Test
    @Rule({"NOT-3", "CON-4"})
    void that_page_stops_what_was_asked_anew_there_and_whoever_else_examines_her() {
        clinic.agreeTo(CLAIRE, Component.VAGINAL);
        clinic.conduct(CLAIRE, Role.THERAPIST).start(clinic.visit, Component.VAGINAL);
        var ticket = clinic.reading(CLAIRE, Role.THERAPIST).strip(clinic.visit).ticket();
        seal(right);
        clinic.conduct(CLAIRE, Role.THERAPIST).notThisPart(right, Component.VAGINAL, null);
        clinic.later(1);
        clinic.conduct(CLAIRE, Role.THERAPIST).askAgain(Entry.now(right, SubmissionKey.random()));
        var noors = noorAsksHerToo();

        clinic.later(1);
        clinic.stopByTicket().stop(ticket, Duration.ZERO);

        assertThat(claires(right).round()).isEqualTo(2);
        assertThat(claires(right).stateAt(clinic.now).isStopped()).isTrue();
        assertThat(noors.stateAt(clinic.now).isStopped()).isTrue();
    }

    @Test
    @Rule({"NOT-3", "CON-4"})
    void that_page_stops_it_wherever_it_went_since_also_when_it_came_back() {
        clinic.agreeTo(CLAIRE, Component.VAGINAL);
        clinic.conduct(CLAIRE, Role.THERAPIST).start(clinic.visit, Component.VAGINAL);
        var ticket = clinic.reading(CLAIRE, Role.THERAPIST).strip(clinic.visit).ticket();
        seal(right);
        sealing().seal(new SealConsent(SubmissionKey.random(), right, "nor was it hers", third, null));

        clinic.later(1);
        clinic.stopByTicket().stop(ticket, Duration.ZERO);
        assertThat(claires(third).stateAt(clinic.now).stoppedAt()).contains(clinic.now);
        assertThat(clinic.log).hasSize(3);

        sealing().seal(new SealConsent(SubmissionKey.random(), third, "it was hers after all", right, null));
        clinic.later(1);
        clinic.stopByTicket().notThisPart(ticket, Component.VAGINAL, Duration.ZERO);
        assertThat(clinic.log).hasSize(6);
    }

    @Test
    @Rule("NOT-3")
    void rounds_stay_in_their_order() {
        clinic.agreeTo(CLAIRE, Component.VAGINAL);
        clinic.conduct(CLAIRE, Role.THERAPIST).stop(clinic.visit, null);
        clinic.later(1);
        clinic.conduct(CLAIRE, Role.THERAPIST).askAgain(clinic.entry());
        seal(right);

        assertThat(clinic.consents.all)
                .filteredOn(c -> c.visit().equals(right))
                .extracting(Consent::series, Consent::round)
                .containsExactly(tuple(1, 1), tuple(1, 2));
    }

    @Test
    @Rule("NOT-3")
    void only_who_recorded_it_says_so_and_only_what_is_there_is_sealed() {
        assertBroken(ConsentRule.NOTHING_TO_SEAL, () -> seal(null));
        clinic.agreeTo(CLAIRE, Component.VAGINAL);

        assertBroken(SealingRule.ONLY_ITS_AUTHOR, () -> clinic.sealing(NOOR, Role.STUDENT)
                .seal(command(null)));
        assertThat(clinic.consents.seals.wrong).isEmpty();
    }

    @Test
    @Rule("NOT-3")
    void who_stopped_before_the_examiner_recorded_anything_seals_no_exam_of_hers() {
        noorStopsAPartForClaire();
        clinic.agreeTo(CLAIRE, Component.VAGINAL);

        assertBroken(SealingRule.ONLY_ITS_AUTHOR, () -> clinic.sealing(NOOR, Role.ASSISTANT)
                .seal(command(null)));
    }

    @Test
    @Rule({"NOT-3", "CON-4"})
    void who_stopped_for_the_examiner_seals_that_stop_only_with_the_visit_in_which_it_counts() {
        noorStopsAPartForClaire();
        clinic.recording(CLAIRE, Role.THERAPIST).notDoneToday(Entry.now(right, SubmissionKey.random()));
        var noors = clinic.sealing(NOOR, Role.ASSISTANT);

        assertBroken(ConsentRule.STOP_FOR_WHOM, () -> noors.seal(command(null)));
        assertThat(clinic.consents.seals.wrong).isEmpty();
        noors.seal(command(right));
        assertThat(clinic.consents.seals.wrong)
                .extracting(WrongEntry::reentered)
                .containsExactly(claires(right).id().uuid());
        assertThat(claires(right).stops()).extracting(ConsentEvent::component).containsExactly(Component.VESTIBULE);
        assertThat(clinic.reading(CLAIRE, Role.THERAPIST).events(clinic.visit)).isEmpty();
    }

    @Test
    @Rule({"NOT-3", "CON-4"})
    void a_round_that_somebody_else_stopped_is_not_sealed_without_those_that_followed() {
        noorStopsAPartForClaire();
        clinic.later(1);
        clinic.conduct(CLAIRE, Role.THERAPIST).askAgain(clinic.entry());
        clinic.recording(CLAIRE, Role.THERAPIST).goAhead(clinic.entry(), GoAhead.YES);

        assertBroken(SealingRule.ONLY_ITS_AUTHOR, () -> clinic.sealing(NOOR, Role.ASSISTANT)
                .seal(command(right)));
        assertThat(clinic.consents.seals.wrong).isEmpty();

        seal(right);
        assertThat(clinic.consents.seals.wrong).hasSize(2);
        assertThat(claires(clinic.visit).stops()).hasSize(1);
    }

    @Test
    @Rule({"NOT-3", "CON-4"})
    void a_stop_that_was_kept_is_not_sealed_and_kept_again_by_the_examiner() {
        clinic.agreeTo(CLAIRE, Component.VAGINAL);
        clinic.conduct(NOOR, Role.ASSISTANT).stop(clinic.visit, null);
        seal(right);

        assertBroken(SealingRule.ONLY_ITS_AUTHOR, () -> seal(null));
        assertThat(clinic.consents.seals.wrong).hasSize(1);
        assertThat(claires(clinic.visit).stops()).hasSize(1);

        clinic.sealing(NOOR, Role.ASSISTANT).seal(command(right));
        assertThat(clinic.reading(CLAIRE, Role.THERAPIST).events(clinic.visit)).isEmpty();
        assertThat(claires(right).stops()).hasSize(1);
    }

    @Test
    @Rule("NOT-3")
    void it_is_not_mixed_with_what_stands_there_already_nor_moved_within_one_record() {
        clinic.agreeTo(CLAIRE, Component.VAGINAL);
        clinic.recording(CLAIRE, Role.THERAPIST).notDoneToday(Entry.now(right, SubmissionKey.random()));
        assertBroken(ConsentRule.RECORDED_THERE_ALREADY, () -> seal(right));

        assertBroken(SealingRule.SAME_PATIENT, () -> seal(clinic.visit));
    }

    @Test
    @Rule({"NOT-3", "CON-4"})
    void an_exam_that_goes_on_ends_first_where_it_cannot_go_to_the_right_visit() {
        clinic.agreeTo(CLAIRE, Component.VAGINAL);
        var conduct = clinic.conduct(CLAIRE, Role.THERAPIST);
        conduct.start(clinic.visit, Component.VAGINAL);
        clinic.recording(CLAIRE, Role.THERAPIST).notDoneToday(Entry.now(right, SubmissionKey.random()));
        assertBroken(ConsentRule.RUNNING_AND_RECORDED_THERE, () -> seal(right));

        conduct.finish(clinic.visit);
        seal(null);
        assertThat(clinic.consents.seals.wrong).hasSize(1);
    }

    @Test
    @Rule({"NOT-3", "CAS-7"})
    void the_lead_takes_out_what_an_examiner_without_a_place_recorded_and_her_own_stop_stays() {
        clinic.agreeTo(CLAIRE, Component.VAGINAL);
        clinic.conduct(CLAIRE, Role.THERAPIST).start(clinic.visit, Component.VAGINAL);
        clinic.conduct(NOOR, Role.THERAPIST).stop(clinic.visit, null);
        clinic.relation = Relation.LEAD;
        var noors = clinic.sealing(NOOR, Role.THERAPIST);
        assertThat(noors.toSeal(clinic.visit)).isEmpty();
        assertBroken(SealingRule.ONLY_ITS_AUTHOR, () -> noors.seal(forClaire(null)));

        clinic.consents.seals.left.add(CLAIRE);
        assertThat(noors.toSeal(clinic.visit))
                .extracting(ConsentToSeal::examiner, ConsentToSeal::by)
                .containsExactly(tuple(CLAIRE, Sealer.FOR_AUTHOR));
        assertBroken(SealingRule.ONLY_AUTHOR_REENTERS, () -> noors.seal(forClaire(right)));
        assertBroken(SealingRule.ONLY_ITS_AUTHOR, () -> noors.seal(command(null)));
        noors.seal(forClaire(null));

        assertThat(clinic.consents.seals.wrong).hasSize(1);
        assertThat(clinic.reading(NOOR, Role.THERAPIST).events(clinic.visit))
                .extracting(ConsentEventRow::kind)
                .containsExactly(EventKind.STOPPED);
        assertThat(noors.toSeal(clinic.visit))
                .as("her stop alone")
                .extracting(ConsentToSeal::by)
                .containsExactly(Sealer.AUTHOR);
    }

    @Test
    @Rule({"NOT-3", "CON-4"})
    void an_exam_that_an_examiner_without_a_place_never_ended_does_not_keep_it_there() {
        clinic.agreeTo(CLAIRE, Component.VAGINAL);
        clinic.conduct(CLAIRE, Role.THERAPIST).start(clinic.visit, Component.VAGINAL);
        assertBroken(ConsentRule.RUNNING_FOR_WHOM, () -> seal(null));
        clinic.relation = Relation.LEAD;
        clinic.consents.seals.left.add(CLAIRE);

        clinic.sealing(NOOR, Role.THERAPIST).seal(forClaire(null));
        assertThat(clinic.reading(NOOR, Role.THERAPIST).events(clinic.visit)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "LEAD", mode = EnumSource.Mode.EXCLUDE)
    @Rule({"NOT-3", "ACC-1"})
    void nobody_but_the_lead_does_so_for_her(Relation relation) {
        clinic.agreeTo(CLAIRE, Component.VAGINAL);
        clinic.consents.seals.left.add(CLAIRE);
        clinic.relation = relation;

        assertBroken(SealingRule.ONLY_ITS_AUTHOR, () -> clinic.sealing(NOOR, Role.THERAPIST)
                .seal(forClaire(null)));
    }

    private SealConsent forClaire(VisitId to) {
        return new SealConsent(SubmissionKey.random(), clinic.visit, "Bea's page was still open", to, CLAIRE);
    }

    private void noorStopsAPartForClaire() {
        var facts = clinic.visits(CLAIRE, Role.THERAPIST)
                .open(clinic.visit, Act.STOP_EXAM)
                .facts();
        clinic.consents.add(Consent.opened(facts, CLAIRE, clinic.now));
        clinic.conduct(NOOR, Role.ASSISTANT).notThisPart(clinic.visit, Component.VESTIBULE, null);
    }

    private Consent noorAsksHerToo() {
        clinic.recording(NOOR, Role.THERAPIST)
                .answer(
                        Entry.now(right, SubmissionKey.random()),
                        Map.of(Component.EXTERNAL_LOOK, Answer.YES),
                        AnsweredBy.PATIENT);
        return clinic.consents.all.get(clinic.consents.all.size() - 1);
    }

    private Consent claires(VisitId in) {
        return clinic.consents.all.stream()
                .filter(c -> c.visit().equals(in) && c.examiner().equals(CLAIRE))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    private void seal(VisitId to) {
        sealing().seal(command(to));
    }

    private ConsentSealing sealing() {
        return clinic.sealing(CLAIRE, Role.THERAPIST);
    }

    private SealConsent command(VisitId to) {
        return new SealConsent(SubmissionKey.random(), clinic.visit, "Bea's page was still open", to, null);
    }

    private static VisitOpening anyOf(FakeVisitOpening... visits) {
        return new VisitOpening() {
            @Override
            public OpenedVisit open(VisitId id, Act act) {
                return Arrays.stream(visits)
                        .filter(v -> id.equals(v.visit().facts().id()))
                        .findFirst()
                        .orElseThrow()
                        .open(id, act);
            }

            @Override
            public void examined(OpenedVisit visit) {}
        };
    }
}
