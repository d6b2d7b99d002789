package org.levator.episode.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.audit.Act;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;
import org.levator.shared.VisitId;

class VisitBookingTest {
    static final LocalDateTime TOMORROW_AT_NINE = LocalDateTime.of(2026, 11, 23, 9, 0);

    final VisitDesk desk = VisitDesk.of(Role.THERAPIST);

    @Test
    @Rule("CAS-1")
    void a_visit_is_booked_with_the_lead_on_the_clinics_clock() {
        var visit = facts(desk.booking.book(tomorrow(SubmissionKey.random())));

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
    @Rule("CAS-1")
    void a_visit_moves_is_cancelled_missed_and_put_back() {
        var visit = desk.booking.book(tomorrow(SubmissionKey.random()));

        desk.booking.move(new MoveVisit(visit, 0, TOMORROW_AT_NINE.plusHours(2)));
        assertThat(facts(visit).startsAt()).isEqualTo(Instant.parse("2026-11-23T16:00:00Z"));
        desk.booking.cancel(visit, 0);
        assertThat(facts(visit).state()).isEqualTo(VisitState.CANCELLED);
        desk.booking.restore(visit);
        desk.booking.missed(visit, 0);
        assertThat(facts(visit).state()).isEqualTo(VisitState.MISSED);
    }

    @Test
    @Rule("CAS-1")
    void a_cancelled_visit_is_not_moved() {
        var visit = desk.booking.book(tomorrow(SubmissionKey.random()));
        desk.booking.cancel(visit, 0);

        assertThatThrownBy(() -> desk.booking.move(new MoveVisit(visit, 0, TOMORROW_AT_NINE)))
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
    @Rule("DI-1")
    void a_visit_that_was_moved_meanwhile_is_neither_moved_nor_cancelled_nor_missed_by_an_older_list() {
        var visit = desk.booking.book(tomorrow(SubmissionKey.random()));

        assertThatThrownBy(() -> desk.booking.move(new MoveVisit(visit, 1, TOMORROW_AT_NINE.plusHours(3))))
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
    void a_slip_of_the_year_is_noticed() {
        var visit = desk.booking.book(tomorrow(SubmissionKey.random()));

        assertThatThrownBy(() -> desk.booking.move(new MoveVisit(visit, 0, TOMORROW_AT_NINE.withYear(2206))))
                .satisfies(e -> assertThat(ruleOf(e)).isEqualTo(VisitRule.TOO_FAR));
    }

    @Test
    @Rule("ACC-6")
    void nothing_is_booked_with_or_moved_to_a_day_after_a_last_day_and_a_walk_in_is_recorded_all_the_same() {
        var visit = desk.booking.book(tomorrow(SubmissionKey.random()));
        var afterwards = VisitDesk.LAST_DAY.plusDays(1).atTime(9, 0);

        assertThatThrownBy(() -> desk.booking.move(new MoveVisit(visit, 0, afterwards)))
                .satisfies(e -> assertThat(ruleOf(e)).isEqualTo(VisitRule.COLLEAGUE_LEFT_BY_THEN));
        assertThatThrownBy(() -> desk.booking.book(
                        new BookVisit(SubmissionKey.random(), desk.mayas, null, afterwards, 45, VisitKind.IN_PERSON)))
                .satisfies(e -> assertThat(ruleOf(e)).isEqualTo(VisitRule.COLLEAGUE_LEFT_BY_THEN));
        desk.booking.move(new MoveVisit(visit, 0, VisitDesk.LAST_DAY.atTime(9, 0)));
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

    private BookVisit tomorrow(SubmissionKey key) {
        return new BookVisit(key, desk.mayas, null, TOMORROW_AT_NINE, 45, VisitKind.IN_PERSON);
    }

    private static ClinicRule ruleOf(Throwable refusal) {
        return ((BrokenRule) refusal).rule();
    }
}
