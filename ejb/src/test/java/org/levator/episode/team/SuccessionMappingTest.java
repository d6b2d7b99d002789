package org.levator.episode.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.CareTeamHere;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.access.OutsideCase;
import org.levator.access.TeamRule;
import org.levator.clinician.Clinicians;
import org.levator.episode.leaving.LeavingRow;
import org.levator.episode.leaving.Leavings;
import org.levator.episode.leaving.LeftCase;
import org.levator.episode.leaving.LeftCover;
import org.levator.episode.leaving.LeftSupervision;
import org.levator.episode.visit.BookedVisits;
import org.levator.episode.visit.VisitRow;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.SubmissionKey;

class SuccessionMappingTest {
    final Clock clock = Clock.systemDefaultZone();
    final LocalDate today = LocalDate.now(clock);
    final LocalDate lastDay = today.plusDays(9);
    final Case mia = Schema.commit(Case::add);
    final ClinicianId next = Schema.commit(Case::add).clinician();
    final OpenedCase open = Opened.byLead(mia.episode(), mia.patient(), mia.clinician());
    final OutsideCase led = new OutsideCase(mia.episode(), mia.patient());

    @Test
    @Rule({"ACC-6", "CAS-7"})
    void booked_visits_go_with_the_case_from_the_first_day_of_the_next_lead_and_say_so() {
        book(3);
        book(12);
        arrange(s -> s.handOver(open, handOver(10)));

        assertThat(visits()).extracting(VisitRow::clinician).containsExactly(next, mia.clinician(), mia.clinician());
        assertThat(visits()).extracting(VisitRow::bookedWith).containsExactly("Ada Test", null, null);
    }

    @Test
    @Rule("CAS-7")
    void visits_come_back_when_the_hand_over_is_taken_back() {
        book(12);
        arrange(s -> s.handOver(open, handOver(10)));
        arrange(s -> s.end(open, CareTeamHere.lastPlaceIn(mia.episode())));

        assertThat(visits()).extracting(VisitRow::clinician).containsOnly(mia.clinician());
    }

    @Test
    @Rule({"ACC-1", "CAS-7"})
    void what_is_booked_with_whoever_is_out_at_once_goes_to_the_lead_from_today_on_and_says_so() {
        arrange(s -> s.team.assign(open, next));
        bookWith(next, -2);
        bookWith(next, 0);
        bookWith(next, 3);
        arrange(s -> s.endAtOnce(open, CareTeamHere.placeIn(mia.episode(), next)));

        assertThat(withNext()).containsExactly(dayIn(-2));
        assertThat(visits())
                .extracting(VisitRow::bookedWith)
                .containsOnly("Ada Test", null)
                .filteredOn(Objects::nonNull)
                .hasSize(2);
    }

    @Test
    @Rule({"ACC-1", "CAS-7"})
    void a_colleague_whose_place_ends_tonight_keeps_the_visits_of_today() {
        arrange(s -> s.team.assign(open, next));
        bookWith(next, 0);
        bookWith(next, 3);
        arrange(s -> s.end(open, CareTeamHere.placeIn(mia.episode(), next)));

        assertThat(withNext()).containsExactly(today);
    }

    @Test
    @Rule("CAS-7")
    void visits_with_a_cover_go_to_whoever_leads_on_their_day_except_where_she_has_a_place_all_the_same() {
        var third = Schema.commit(Case::add).clinician();
        arrange(s -> s.team.cover(open, next, today.plusDays(1), today.plusDays(5)));
        arrange(s -> s.team.cover(open, next, today.plusDays(8), today.plusDays(9)));
        List.of(2, 4, 8).forEach(days -> bookWith(next, days));
        arrange(s -> s.handOver(open, handOverTo(third, 4)));
        arrange(s -> s.endCover(led, CareTeamHere.placeIn(mia.episode(), next), third));

        assertThat(withNext()).containsExactly(dayIn(8));
        assertThat(visitsWith(mia.clinician())).contains(dayIn(2)).doesNotContain(dayIn(4));
        assertThat(visitsWith(third)).containsExactly(dayIn(4));
    }

    @Test
    @Rule("CAS-7")
    void what_was_booked_with_a_lead_who_does_not_begin_goes_to_the_one_who_stays() {
        arrange(s -> s.handOver(open, handOver(10)));
        bookWith(next, 12);
        arrange(s -> s.end(open, CareTeamHere.lastPlaceIn(mia.episode())));

        assertThat(withNext()).isEmpty();
    }

    @Test
    @Rule("ACC-6")
    void a_case_waits_for_the_administrator_until_somebody_leads_it_after_the_last_day() {
        leaves(mia.clinician());
        book(12);
        assertThat(waiting(mia.clinician())).extracting(LeavingRow::cases).containsExactly(1L);
        assertThat(cases(mia.clinician())).extracting(LeftCase::next).containsNull();
        assertThat(leftVisits()).isEqualTo(1);

        arrange(s -> s.succeed(led, mia.clinician(), lastDay, next, mia.clinician()));
        assertThat(waiting(mia.clinician())).extracting(LeavingRow::cases).containsExactly(0L);
        assertThat(cases(mia.clinician())).extracting(LeftCase::next).containsExactly("Ada Test");
        assertThat(leftVisits()).isZero();
    }

    @Test
    @Rule("ACC-6")
    void a_visit_of_a_case_that_somebody_else_leads_goes_to_that_lead() {
        leaves(mia.clinician());
        arrange(s -> s.succeed(led, mia.clinician(), lastDay, next, mia.clinician()));
        book(14);
        assertThat(leftVisits()).isEqualTo(1);

        arrange(s -> s.passVisits(led, mia.clinician(), lastDay, mia.clinician()));
        assertThat(leftVisits()).isZero();
        assertThat(visits()).extracting(VisitRow::clinician).first().isEqualTo(next);
    }

    @Test
    @Rule("ACC-6")
    void a_case_that_she_was_to_lead_later_waits_until_somebody_else_is_to_lead_it_then() {
        leaves(next);
        arrange(s -> s.handOver(open, handOver(20)));
        assertThat(waiting(next)).extracting(LeavingRow::cases).containsExactly(2L); // and the one of her own
        assertThat(cases(next))
                .filteredOn(this::isMias)
                .extracting(LeftCase::next)
                .containsExactly((String) null);

        arrange(s -> s.end(open, CareTeamHere.lastPlaceIn(mia.episode())));
        assertThat(waiting(next)).extracting(LeavingRow::cases).containsExactly(1L);
        assertThat(cases(next)).noneMatch(this::isMias);
    }

    @Test
    @Rule({"ACC-6", "CAS-7"})
    void what_is_left_of_a_cover_who_leaves_goes_to_another_with_the_visits_of_those_days() {
        var third = Schema.commit(Case::add).clinician();
        titled(third);
        leaves(next);
        arrange(s -> s.team.cover(open, next, today.plusDays(2), today.plusDays(14)));
        arrange(s -> s.team.cover(open, next, today.plusDays(20), today.plusDays(21)));
        List.of(8, 12, 16).forEach(days -> bookWith(next, days));
        assertThat(waiting(next)).extracting(LeavingRow::others).containsExactly(2L);
        assertThat(covers(next))
                .extracting(LeftCover::first, LeftCover::last, LeftCover::lead)
                .containsExactly(tuple(dayIn(10), dayIn(14), "Ada Test"), tuple(dayIn(20), dayIn(21), "Ada Test"));

        arrange(s -> s.passCover(led, next, lastDay, third, mia.clinician()));
        assertThat(waiting(next)).extracting(LeavingRow::others).containsExactly(0L);
        assertThat(covers(next)).isEmpty();
        assertThat(List.of(9, 10, 14, 15, 20, 21).stream().map(this::coversIn))
                .containsExactly(
                        List.of(next), List.of(third), List.of(third), List.of(), List.of(third), List.of(third));
        assertThat(withNext()).containsExactlyInAnyOrder(dayIn(8), dayIn(16));
        assertThat(visitsWith(third)).containsExactly(dayIn(12));
    }

    @Test
    @Rule({"ACC-6", "ACC-4"})
    void no_cover_is_passed_on_twice_nor_to_somebody_who_is_no_therapist_on_its_last_day() {
        leaves(next);
        arrange(s -> s.team.cover(open, next, today.plusDays(2), today.plusDays(14)));
        var third = Schema.commit(Case::add).clinician();
        refuses(s -> s.passCover(led, next, lastDay, third, mia.clinician()), ColleagueRule.LEAD_NOT_A_THERAPIST);
        assertThat(covers(next)).hasSize(1);

        titled(third);
        arrange(s -> s.passCover(led, next, lastDay, third, mia.clinician()));
        refuses(s -> s.passCover(led, next, lastDay, third, mia.clinician()), TeamRule.NO_COVER_IS_LEFT);
    }

    @Test
    @Rule("ACC-6")
    void whom_nobody_supervises_after_the_last_day_waits_for_the_administrator() {
        var student = Schema.commit(Case::add).clinician();
        supervises(student, "current_date - 9", "null");
        supervises(Schema.commit(Case::add).clinician(), "current_date - 9", "current_date + 9");
        supervises(Schema.commit(Case::add).clinician(), "current_date - 9", "current_date - 10");
        leaves(next);

        assertThat(waiting(next)).extracting(LeavingRow::others).containsExactly(1L);
        assertThat(supervisions(next))
                .extracting(LeftSupervision::clinician, LeftSupervision::first, LeftSupervision::last)
                .containsExactly(tuple(student, dayIn(10), null));
        leaves(student);
        assertThat(supervisions(next)).isEmpty();
    }

    private void supervises(ClinicianId whom, String starts, String ends) {
        Schema.change(
                "insert into supervision (id, clinician_id, supervisor_id, starts, ends) values (gen_random_uuid(), ?1, ?2, "
                        + starts + ", " + ends + ")",
                whom.uuid(),
                next.uuid());
    }

    private void titled(ClinicianId who) {
        Schema.change(
                "update clinician set title_en = 'P', title_fr = 'P', college = 'C', registration_number = '1', provinces = 'ON' where id = ?1",
                who.uuid());
    }

    private List<ClinicianId> coversIn(int days) {
        return Schema.commit(em -> CareTeamHere.on(em, clock).coversOn(mia.episode(), dayIn(days)));
    }

    private List<LeftCover> covers(ClinicianId who) {
        return leavings(l -> l.covers(who, today));
    }

    private List<LeftSupervision> supervisions(ClinicianId who) {
        return leavings(l -> l.supervisions(who, today));
    }

    private void refuses(Consumer<Succession> change, ClinicRule rule) {
        assertThatThrownBy(() -> arrange(change)).isInstanceOfSatisfying(BrokenRule.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }

    @Test
    @Rule({"CAS-7", "ACC-2"})
    void
            another_lead_whom_the_patient_wishes_takes_the_visits_from_her_first_day_on_and_the_circle_sees_that_she_asked() {
        book(3);
        book(12);
        arrange(s -> s.handOverFor(led, nameLead(next, 10), next));

        assertThat(visits()).extracting(VisitRow::clinician).containsExactly(next, mia.clinician(), mia.clinician());
        assertThat(CareTeamHere.asked(mia.episode())).containsExactly(next);
    }

    @Test
    @Rule({"CAS-7", "ACC-2"})
    void whoever_was_to_lead_and_has_not_begun_is_replaced_and_the_visits_go_along() {
        var third = Schema.commit(Case::add).clinician();
        List.of(3, 8, 12).forEach(this::book);
        arrange(s -> s.handOver(open, handOver(10)));
        refuses(s -> s.handOverFor(led, nameLead(next, 6), third), TeamRule.HAS_A_PLACE);
        refuses(s -> s.handOverFor(led, nameLead(mia.clinician(), 6), third), TeamRule.HAS_A_PLACE);

        arrange(s -> s.handOverFor(led, nameLead(third, 6), third));
        assertThat(List.of(0, 5, 6, 10, 99).stream().map(this::leadIn))
                .containsExactly(mia.clinician(), mia.clinician(), third, third, third);
        assertThat(withNext()).isEmpty();
        assertThat(visitsWith(third)).containsExactlyInAnyOrder(dayIn(8), dayIn(12));

        var fourth = Schema.commit(Case::add).clinician();
        arrange(s -> s.handOverFor(led, nameLead(fourth, 10), third));
        assertThat(List.of(6, 9, 10).stream().map(this::leadIn))
                .containsExactly(mia.clinician(), mia.clinician(), fourth);
        assertThat(visitsWith(fourth)).containsExactly(dayIn(12));
        assertThat(visitsWith(mia.clinician())).contains(dayIn(3), dayIn(8));
    }

    @Test
    @Rule({"ACC-2", "ACC-6", "CAS-7"})
    void who_was_to_lead_after_a_leaver_is_listed_and_taken_back_and_the_visits_come_back() {
        List.of(3, 12).forEach(this::book);
        arrange(s -> s.handOver(open, handOver(10)));
        assertThat(comingHere()).as("her own hand-over").isEmpty();
        refuses(s -> s.takeBackLead(led, CareTeamHere.lastPlaceIn(mia.episode()), next), TeamRule.LEAD_ARRANGES);

        leaves(mia.clinician());
        assertThat(comingHere()).singleElement().satisfies(row -> {
            assertThat(row.place()).isEqualTo(CareTeamHere.lastPlaceIn(mia.episode()));
            assertThat(row.before()).isEqualTo(mia.clinician());
            assertThat(row.first()).isEqualTo(dayIn(10));
        });
        arrange(s -> s.takeBackLead(led, CareTeamHere.lastPlaceIn(mia.episode()), next));
        assertThat(comingHere()).isEmpty();
        assertThat(visitsWith(mia.clinician())).containsExactlyInAnyOrder(today, dayIn(3), dayIn(12));
        assertThat(leadIn(99)).isEqualTo(mia.clinician());
    }

    @Test
    @Rule({"ACC-2", "CAS-7"})
    void whom_the_patient_asked_for_is_listed_and_taken_back_and_a_place_beside_it_takes_no_visit_along() {
        book(12);
        arrange(s -> s.team.assign(open, next));
        arrange(s -> s.handOverFor(led, nameLead(next, 10), next));
        assertThat(comingHere()).extracting(ComingLead::first).containsExactly(dayIn(10));

        arrange(s -> s.takeBackLead(led, comingHere().get(0).place(), next));
        assertThat(visitsWith(mia.clinician())).containsExactlyInAnyOrder(today, dayIn(12));
        assertThat(CareTeamHere.asked(mia.episode())).isEmpty();
    }

    @Test
    @Rule({"ACC-2", "ACC-6", "CAS-7"})
    void visits_of_a_lead_taken_back_go_to_whoever_leads_on_their_day_if_the_one_before_her_has_left_by_then() {
        var third = nextIsAskedForAndTheLeadLeavesToAnother();
        arrange(s -> s.takeBackLead(led, CareTeamHere.lastPlaceIn(mia.episode()), next));

        assertThat(visitsWith(third)).containsExactly(dayIn(35));
    }

    @Test
    @Rule({"ACC-6", "CAS-7"})
    void so_they_do_when_the_lead_who_leaves_takes_her_back_herself() {
        var third = nextIsAskedForAndTheLeadLeavesToAnother();
        arrange(s -> s.end(open, CareTeamHere.lastPlaceIn(mia.episode())));

        assertThat(visitsWith(third)).containsExactly(dayIn(35));
    }

    private ClinicianId nextIsAskedForAndTheLeadLeavesToAnother() {
        var third = Schema.commit(Case::add).clinician();
        book(35);
        arrange(s -> s.handOverFor(led, nameLead(next, 30), next));
        leaves(mia.clinician());
        arrange(s -> s.succeed(led, mia.clinician(), lastDay, third, next));
        assertThat(withNext()).containsExactly(dayIn(35));
        return third;
    }

    @Test
    @Rule("CAS-7")
    void what_a_lead_hands_over_herself_is_hers_to_take_back_as_long_as_she_is_there() {
        arrange(s -> s.handOver(open, handOverTo(next, 10, true)));
        assertThat(comingHere()).as("from before it was kept who named her").hasSize(1);
        namedBy(next);
        assertThat(comingHere()).as("whom the administrator named").hasSize(1);
        namedBy(mia.clinician());
        assertThat(comingHere()).isEmpty();
        refuses(s -> s.takeBackLead(led, CareTeamHere.lastPlaceIn(mia.episode()), next), TeamRule.LEAD_ARRANGES);

        leaves(mia.clinician());
        assertThat(comingHere()).as("she is here still").isEmpty();
        left(mia.clinician());
        assertThat(comingHere()).hasSize(1);
        arrange(s -> s.takeBackLead(led, CareTeamHere.lastPlaceIn(mia.episode()), next));
        assertThat(comingHere()).isEmpty();
    }

    @Test
    @Rule({"ACC-2", "CAS-7"})
    void nobody_takes_back_a_coming_lead_so_that_she_leads_on_herself_by_any_account_of_hers() {
        var admin = Schema.commit(Case::add).clinician();
        arrange(s -> s.handOverFor(led, nameLead(next, 10), admin));
        assertThat(comingFor(admin)).hasSize(1);
        Schema.change(
                "update clinician set person_id = (select person_id from clinician where id = ?2) where id = ?1",
                admin.uuid(),
                mia.clinician().uuid());

        List.of(admin, mia.clinician()).forEach(by -> {
            assertThat(comingFor(by)).isEmpty();
            refuses(s -> s.takeBackLead(led, CareTeamHere.lastPlaceIn(mia.episode()), by), TeamRule.LEAD_ARRANGES);
        });
        var other = Schema.commit(Case::add).clinician();
        arrange(s -> s.takeBackLead(led, comingFor(other).get(0).place(), other));
        assertThat(leadIn(99)).isEqualTo(mia.clinician());
    }

    private void namedBy(ClinicianId who) {
        Schema.changeAsOwner(
                """
                update care_team_member set named_by = (select account from clinician where id = ?), named_at = now()
                where episode_id = ? and starts > current_date
                """,
                who.uuid(),
                mia.episode().uuid());
    }

    private void left(ClinicianId who) {
        Schema.change("update clinician set last_day = current_date - 1 where id = ?1", who.uuid());
    }

    private List<ComingLead> comingHere() {
        return comingFor(next);
    }

    private List<ComingLead> comingFor(ClinicianId administrator) {
        return Schema.commit(em -> Schema.in(em, new Absences()).comingLeads(administrator, today)).stream()
                .filter(row -> row.episode().equals(mia.episode()))
                .toList();
    }

    private NameLead nameLead(ClinicianId who, int days) {
        return new NameLead(SubmissionKey.random(), mia.episode(), who, dayIn(days));
    }

    private ClinicianId leadIn(int days) {
        return Schema.commit(em -> CareTeamHere.on(em, clock).leadOn(mia.episode(), dayIn(days)))
                .orElseThrow();
    }

    private boolean isMias(LeftCase row) {
        return row.episode().equals(mia.episode());
    }

    private HandOver handOver(int days) {
        return handOverTo(next, days);
    }

    private HandOver handOverTo(ClinicianId who, int days) {
        return handOverTo(who, days, false);
    }

    private HandOver handOverTo(ClinicianId who, int days, boolean asked) {
        return new HandOver(SubmissionKey.random(), mia.episode(), who, today.plusDays(days), asked);
    }

    private LocalDate dayIn(int days) {
        return today.plusDays(days);
    }

    private List<LocalDate> withNext() {
        return visitsWith(next);
    }

    private List<LocalDate> visitsWith(ClinicianId who) {
        return visits().stream()
                .filter(visit -> visit.clinician().equals(who))
                .map(visit -> LocalDate.ofInstant(visit.startsAt(), clock.getZone()))
                .toList();
    }

    private void bookWith(ClinicianId who, int days) {
        var noon = dayIn(days).atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
        Schema.commit(em -> {
            BookedVisits.book(em, new Case(who, mia.patient(), mia.episode(), mia.visit()), noon);
            return null;
        });
    }

    private void book(int days) {
        Schema.commit(em -> {
            var start = Instant.now().truncatedTo(ChronoUnit.MICROS).plus(days, ChronoUnit.DAYS);
            BookedVisits.book(em, mia, start);
            return null;
        });
    }

    private void leaves(ClinicianId who) {
        Schema.commit(em -> em.createNativeQuery("update clinician set last_day = :day where id = :id")
                .setParameter("day", lastDay)
                .setParameter("id", who.uuid())
                .executeUpdate());
    }

    private void arrange(Consumer<Succession> work) {
        Schema.commit(em -> {
            var succession = new Succession();
            succession.team = CareTeamHere.on(em, clock);
            succession.visits = BookedVisits.passing(em, clock);
            succession.nominees = new Nominees();
            succession.nominees.clinicians = Schema.in(em, new Clinicians());
            succession.absences = Schema.in(em, new Absences());
            succession.clock = clock;
            work.accept(succession);
            return null;
        });
    }

    private List<VisitRow> visits() {
        return Schema.commit(em -> BookedVisits.timeline(em, open));
    }

    private List<LeavingRow> waiting(ClinicianId who) {
        return leavings(l -> l.leaving(today)).stream()
                .filter(row -> row.clinician().equals(who))
                .toList();
    }

    private List<LeftCase> cases(ClinicianId who) {
        return leavings(l -> l.cases(who, lastDay, lastDay.plusDays(1)));
    }

    private int leftVisits() {
        var from = lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return leavings(l -> l.visits(mia.clinician(), from)).size();
    }

    private static <T> T leavings(Function<Leavings, T> work) {
        return Schema.commit(em -> work.apply(Schema.in(em, new Leavings())));
    }
}
