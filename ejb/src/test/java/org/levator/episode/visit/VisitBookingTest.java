package org.levator.episode.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.Opened;
import org.levator.access.Relation;
import org.levator.audit.Act;
import org.levator.episode.visit.mistake.MistakeReason;
import org.levator.episode.visit.mistake.TakeBackVisit;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;
import org.levator.shared.VisitId;

class VisitBookingTest {
    static final LocalDateTime TOMORROW_AT_NINE = LocalDateTime.of(2026, 11, 23, 9, 0);
    static final LocalDateTime TODAY_AT_THREE = LocalDateTime.of(2026, 11, 22, 15, 0);

    final VisitDesk desk = VisitDesk.of(Role.THERAPIST);

    @Test
    @Rule("CAS-1")
    void a_visit_is_booked_with_the_lead_on_the_clinics_clock() {
        var visit = desk.facts(desk.booking.book(tomorrow(SubmissionKey.random())));

        assertThat(visit.clinician()).isEqualTo(desk.claire);
        assertThat(visit.startsAt()).isEqualTo(Instant.parse("2026-11-23T14:00:00Z"));
        assertThat(visit.state()).isEqualTo(VisitState.BOOKED);
    }

    @Test
    @Rule("DI-2")
    void a_booking_sent_twice_is_one_visit() {
        var key = SubmissionKey.random();

        assertThat(desk.booking.book(tomorrow(key))).isEqualTo(desk.booking.book(tomorrow(key)));
        assertThat(desk.visits.all()).hasSize(1);
    }

    @Test
    @Rule({"ACC-5", "CAS-1"})
    void who_opened_the_case_for_an_hour_plans_and_records_but_takes_no_coming_visit_away() {
        var outside = new VisitDesk(
                Role.THERAPIST, Relation.BREAK_GLASS, EpisodeId.random(), PatientId.random(), ClinicianId.random());
        var coming = outside.booking.book(
                new BookVisit(SubmissionKey.random(), outside.mayas, null, TOMORROW_AT_NINE, 45, VisitKind.IN_PERSON));
        var today = outside.booking.book(
                new BookVisit(SubmissionKey.random(), outside.mayas, null, TODAY_AT_THREE, 45, VisitKind.IN_PERSON));

        refused(() -> outside.booking.cancel(coming, 0));
        refused(() -> outside.booking.move(new MoveVisit(coming, 0, TODAY_AT_THREE, null)));
        refused(() -> outside.booking.move(new MoveVisit(today, 0, TOMORROW_AT_NINE, null)));
        assertThat(outside.facts(coming).state()).isEqualTo(VisitState.BOOKED);
        outside.visits.visits.kept.get(coming).cancel(0); // by the circle
        refused(() -> outside.booking.restore(coming));

        outside.booking.cancel(today, 0);
        assertThat(outside.facts(today).state()).isEqualTo(VisitState.CANCELLED);
        outside.booking.restore(today);
        outside.booking.move(new MoveVisit(today, 0, TODAY_AT_THREE.minusHours(6), null));
        outside.booking.missed(today, 0);
        assertThat(outside.facts(today).state()).isEqualTo(VisitState.MISSED);
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call).satisfies(e -> assertThat(ruleOf(e)).isEqualTo(VisitRule.PLAN_OF_THE_CIRCLE));
    }

    @Test
    @Rule("CAS-1")
    void a_visit_moves_is_cancelled_missed_and_put_back() {
        var visit = desk.booking.book(tomorrow(SubmissionKey.random()));

        desk.booking.move(new MoveVisit(visit, 0, TOMORROW_AT_NINE.plusHours(2), null));
        assertThat(facts(visit).startsAt()).isEqualTo(Instant.parse("2026-11-23T16:00:00Z"));
        desk.booking.cancel(visit, 0);
        assertThat(facts(visit).state()).isEqualTo(VisitState.CANCELLED);
        desk.booking.restore(visit);
        assertThatThrownBy(() -> desk.booking.missed(visit, 0))
                .satisfies(e -> assertThat(ruleOf(e)).isEqualTo(VisitRule.STILL_TO_COME));
        desk.booking.move(new MoveVisit(visit, 0, TOMORROW_AT_NINE.minusDays(1), null));
        desk.booking.missed(visit, 0);
        assertThat(facts(visit).state()).isEqualTo(VisitState.MISSED);
    }

    @Test
    @Rule("CAS-1")
    void a_cancelled_visit_is_not_moved() {
        var visit = desk.booking.book(tomorrow(SubmissionKey.random()));
        desk.booking.cancel(visit, 0);

        assertThatThrownBy(() -> desk.booking.move(new MoveVisit(visit, 0, TOMORROW_AT_NINE, null)))
                .satisfies(e -> assertThat(ruleOf(e)).isEqualTo(VisitRule.NOT_BOOKED));
    }

    @Test
    @Rule("CAS-4")
    void a_closed_case_takes_no_booking_but_a_walk_in_is_recorded() {
        desk.closed = true;

        assertThatThrownBy(() -> desk.booking.book(tomorrow(SubmissionKey.random())))
                .satisfies(e -> assertThat(ruleOf(e)).isEqualTo(VisitRule.CASE_IS_CLOSED));
        var visit = desk.booking.walkIn(new WalkIn(SubmissionKey.random(), desk.mayas));
        assertThat(facts(visit).state()).isEqualTo(VisitState.ATTENDED);
        assertThat(facts(visit).startsAt()).isEqualTo(VisitDesk.CLOCK.instant());
    }

    @Test
    @Rule({"CAS-1", "CAS-4"})
    void a_contact_of_yesterday_is_recorded_as_such_in_a_closed_case_too() {
        var yesterday = recorded(TOMORROW_AT_NINE.minusDays(2));
        assertThat(facts(yesterday).state()).isEqualTo(VisitState.ATTENDED);
        assertThat(facts(recorded(TOMORROW_AT_NINE.minusDays(1))).state()).isEqualTo(VisitState.BOOKED);

        desk.closed = true;
        assertThat(facts(recorded(TOMORROW_AT_NINE.minusDays(2))).state()).isEqualTo(VisitState.ATTENDED);
        assertThat(facts(recorded(TOMORROW_AT_NINE.minusDays(1))).state()).isEqualTo(VisitState.ATTENDED);
    }

    private VisitId recorded(LocalDateTime start) {
        return desk.booking.book(new BookVisit(SubmissionKey.random(), desk.mayas, null, start, 10, VisitKind.PHONE));
    }

    @Test
    @Rule("CAS-4")
    void what_a_death_cancelled_is_not_put_back_and_a_slip_of_yesterday_is() {
        var planned = desk.booking.book(tomorrow(SubmissionKey.random()));
        var past = desk.booking.book(tomorrow(SubmissionKey.random()));
        desk.booking.move(new MoveVisit(past, 0, TOMORROW_AT_NINE.minusDays(2), null));
        desk.booking.missed(past, 0);
        desk.visits.ofCases.cancelPlanned(
                Opened.byLead(desk.mayas, facts(planned).patient(), desk.claire));
        desk.closed = true;

        assertThatThrownBy(() -> desk.booking.restore(planned))
                .satisfies(e -> assertThat(ruleOf(e)).isEqualTo(VisitRule.CASE_IS_CLOSED));
        assertThat(facts(planned).state()).isEqualTo(VisitState.CANCELLED);
        desk.booking.restore(past);
        assertThat(facts(past).state()).isEqualTo(VisitState.BOOKED);
    }

    @Test
    @Rule("CAS-4")
    void what_still_stands_as_booked_in_a_closed_case_is_moved_to_where_it_was_and_to_no_coming_day() {
        var visit = desk.booking.book(tomorrow(SubmissionKey.random()));
        desk.closed = true;

        assertThatThrownBy(() -> desk.booking.move(new MoveVisit(visit, 0, TOMORROW_AT_NINE.plusDays(1), null)))
                .satisfies(e -> assertThat(ruleOf(e)).isEqualTo(VisitRule.CASE_IS_CLOSED));
        desk.booking.move(new MoveVisit(visit, 0, TOMORROW_AT_NINE.minusDays(2), null));
    }

    @Test
    @Rule("ACC-6")
    void nothing_is_put_back_with_who_has_left_by_then() {
        var visit = desk.booking.book(tomorrow(SubmissionKey.random()));
        desk.booking.cancel(visit, 0);
        desk.gone = true;

        assertThatThrownBy(() -> desk.booking.restore(visit))
                .satisfies(e -> assertThat(ruleOf(e)).isEqualTo(VisitRule.COLLEAGUE_LEFT_BY_THEN));
    }

    @Test
    @Rule("DI-1")
    void a_visit_that_was_moved_meanwhile_is_neither_moved_nor_cancelled_nor_missed_by_an_older_list() {
        var visit = desk.booking.book(tomorrow(SubmissionKey.random()));

        assertThatThrownBy(() -> desk.booking.move(new MoveVisit(visit, 1, TOMORROW_AT_NINE.plusHours(3), null)))
                .isInstanceOfSatisfying(BrokenRule.class, e -> {
                    assertThat(e.rule()).isEqualTo(VisitRule.MOVED_MEANWHILE);
                    assertThat(e.arguments())
                            .containsExactly(
                                    Instant.parse("2026-11-23T14:00:00Z"), Instant.parse("2026-11-23T17:00:00Z"));
                });
        assertThatThrownBy(() -> desk.booking.cancel(visit, 1))
                .satisfies(e -> assertThat(ruleOf(e)).isEqualTo(VisitRule.STANDS_ELSEWHERE));
        assertThatThrownBy(() -> desk.booking.missed(visit, 1))
                .satisfies(e -> assertThat(ruleOf(e)).isEqualTo(VisitRule.STANDS_ELSEWHERE));
        assertThat(facts(visit).state()).isEqualTo(VisitState.BOOKED);
    }

    @Test
    @Rule("CAS-1")
    void that_yesterdays_visit_took_place_is_recorded_today_and_tomorrows_is_still_to_come() {
        var visit = desk.booking.book(tomorrow(SubmissionKey.random()));

        assertThatThrownBy(() -> desk.booking.tookPlace(visit, 0))
                .satisfies(e -> assertThat(ruleOf(e)).isEqualTo(VisitRule.STILL_TO_COME));
        desk.booking.move(new MoveVisit(visit, 0, TOMORROW_AT_NINE.minusDays(2), null));
        desk.booking.tookPlace(visit, 0);
        assertThat(facts(visit).state()).isEqualTo(VisitState.ATTENDED);
    }

    @Test
    @Rule("CAS-1")
    void what_was_recorded_by_mistake_is_taken_back_while_nothing_stands_in_the_visit() {
        var visit = desk.booking.walkIn(new WalkIn(SubmissionKey.random(), desk.mayas));
        desk.visits.visits.entries = true;
        assertThatThrownBy(() -> desk.booking.takeBack(new TakeBackVisit(visit, 0, MistakeReason.SLIP)))
                .satisfies(e -> assertThat(ruleOf(e)).isEqualTo(VisitRule.HAS_ENTRIES));

        desk.visits.visits.entries = false;
        desk.booking.takeBack(new TakeBackVisit(visit, 0, MistakeReason.SLIP));
        assertThat(facts(visit).state()).isEqualTo(VisitState.BOOKED);
    }

    @Test
    @Rule("CAS-1")
    void a_slip_of_the_year_is_noticed() {
        var visit = desk.booking.book(tomorrow(SubmissionKey.random()));

        assertThatThrownBy(() -> desk.booking.move(new MoveVisit(visit, 0, TOMORROW_AT_NINE.withYear(2206), null)))
                .satisfies(e -> assertThat(ruleOf(e)).isEqualTo(VisitRule.TOO_FAR));
    }

    @Test
    @Rule("ACC-6")
    void nothing_is_booked_with_or_moved_to_a_day_after_a_last_day_and_a_walk_in_is_recorded_all_the_same() {
        var visit = desk.booking.book(tomorrow(SubmissionKey.random()));
        var afterwards = VisitDesk.LAST_DAY.plusDays(1).atTime(9, 0);

        assertThatThrownBy(() -> desk.booking.move(new MoveVisit(visit, 0, afterwards, null)))
                .satisfies(e -> assertThat(ruleOf(e)).isEqualTo(VisitRule.COLLEAGUE_LEFT_BY_THEN));
        assertThatThrownBy(() -> desk.booking.book(
                        new BookVisit(SubmissionKey.random(), desk.mayas, null, afterwards, 45, VisitKind.IN_PERSON)))
                .satisfies(e -> assertThat(ruleOf(e)).isEqualTo(VisitRule.COLLEAGUE_LEFT_BY_THEN));
        desk.booking.move(new MoveVisit(visit, 0, VisitDesk.LAST_DAY.atTime(9, 0), null));
        desk.booking.walkIn(new WalkIn(SubmissionKey.random(), desk.mayas));
    }

    @Test
    @Rule("ACC-6")
    void a_walk_in_of_a_lead_who_has_left_is_recorded_with_whoever_of_the_circle_records_it() {
        var student = VisitDesk.of(Role.STUDENT);
        student.gone = true;

        assertThat(walkedInTo(student)).isEqualTo(student.caller);
    }

    @Test
    @Rule({"ACC-6", "CAS-7"})
    void for_reception_it_is_recorded_with_who_stands_in_and_has_a_title_and_never_with_reception() {
        var reception = VisitDesk.of(Role.RECEPTION);
        assertThat(walkedInTo(reception)).isEqualTo(reception.claire);

        reception.gone = true;
        assertThat(walkedInTo(reception)).isEqualTo(reception.claire);
        reception.standIns.addAll(List.of(ClinicianId.random(), reception.priya));
        assertThat(walkedInTo(reception)).isEqualTo(reception.priya);
    }

    @Test
    @Rule({"CAS-1", "ACC-1"})
    void a_visit_is_with_whom_was_asked_for_and_goes_to_whoever_else_is_in_the_circle_that_day() {
        desk.standIns.add(desk.priya);
        var visit = desk.booking.book(tomorrowWith(desk.priya));
        assertThat(facts(visit).clinician()).isEqualTo(desk.priya);

        desk.booking.move(new MoveVisit(visit, 0, TOMORROW_AT_NINE, desk.claire));
        assertThat(facts(visit).clinician()).isEqualTo(desk.claire);
        assertThatThrownBy(() -> desk.booking.move(new MoveVisit(visit, 0, TOMORROW_AT_NINE, ClinicianId.random())))
                .satisfies(e -> assertThat(ruleOf(e)).isEqualTo(VisitRule.NOT_IN_CIRCLE_THEN));
        assertThatThrownBy(() -> desk.booking.book(tomorrowWith(ClinicianId.random())))
                .satisfies(e -> assertThat(ruleOf(e)).isEqualTo(VisitRule.NOT_IN_CIRCLE_THEN));
        var hers = desk.booking.book(tomorrowWith(desk.priya));
        desk.booking.cancel(hers, 0);
        desk.standIns.clear();
        assertThatThrownBy(() -> desk.booking.restore(hers))
                .satisfies(e -> assertThat(ruleOf(e)).isEqualTo(VisitRule.NOT_IN_CIRCLE_THEN));
    }

    @Test
    @Rule("CAS-7")
    void unless_somebody_is_asked_for_it_is_with_the_lead_of_that_day() {
        desk.claireLeadsUntil = TOMORROW_AT_NINE.toLocalDate().minusDays(1);

        assertThat(facts(desk.booking.book(tomorrow(SubmissionKey.random()))).clinician())
                .isEqualTo(desk.priya);
    }

    @Test
    @Rule("CAS-7")
    void a_walk_in_is_recorded_with_who_covers_today() {
        var reception = VisitDesk.of(Role.RECEPTION);
        reception.covers.add(reception.priya);
        assertThat(walkedInTo(reception)).isEqualTo(reception.priya);

        desk.covers.add(desk.priya);
        assertThat(walkedInTo(desk)).isEqualTo(desk.claire); // the lead herself is here after all
    }

    @Test
    @Rule("ACC-2")
    void reception_plans_visits_without_opening_the_case() {
        var reception = VisitDesk.of(Role.RECEPTION);

        var visit = reception.booking.book(new BookVisit(
                SubmissionKey.random(), reception.mayas, null, TOMORROW_AT_NINE, 45, VisitKind.IN_PERSON));
        reception.booking.cancel(visit, 0);

        assertThat(reception.circle.acts).containsOnly(Act.BOOK_VISIT);
        assertThat(reception.facts(visit).clinician()).isEqualTo(reception.claire);
    }

    @Test
    @Rule("ACC-1")
    void a_visit_of_another_circle_does_not_exist() {
        assertThatThrownBy(() -> desk.booking.cancel(VisitId.random(), 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.booking.walkIn(new WalkIn(SubmissionKey.random(), EpisodeId.random())))
                .isInstanceOf(NotFound.class);
    }

    private static ClinicianId walkedInTo(VisitDesk desk) {
        var visit = desk.booking.walkIn(new WalkIn(SubmissionKey.random(), desk.mayas));
        return desk.facts(visit).clinician();
    }

    private VisitFacts facts(VisitId visit) {
        return desk.facts(visit);
    }

    private BookVisit tomorrowWith(ClinicianId clinician) {
        return new BookVisit(SubmissionKey.random(), desk.mayas, clinician, TOMORROW_AT_NINE, 45, VisitKind.IN_PERSON);
    }

    private BookVisit tomorrow(SubmissionKey key) {
        return new BookVisit(key, desk.mayas, null, TOMORROW_AT_NINE, 45, VisitKind.IN_PERSON);
    }

    private static ClinicRule ruleOf(Throwable refusal) {
        return ((BrokenRule) refusal).rule();
    }
}
