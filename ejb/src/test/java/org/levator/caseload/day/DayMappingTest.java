package org.levator.caseload.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levator.caseload.Callers.OTTAWA;
import static org.levator.caseload.Callers.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.access.Acting;
import org.levator.caseload.Callers;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.shared.EpisodeId;
import org.levator.shared.Role;
import org.levator.shared.VisitId;

/** The demo clinic's day, and the days of somebody with very many visits. */
class DayMappingTest {
    final Acting claire = Callers.demo("claire.boisvert", Role.THERAPIST);
    final Acting renee = Callers.demo("renee.gagnon", Role.RECEPTION);

    @Test
    @Rule({"CAS-1", "ACC-2"})
    void reception_sees_everyones_day_and_a_therapist_her_own_and_whom_she_supervises() {
        assertThat(IntStream.range(0, 60)
                        .boxed()
                        .flatMap(page -> visits(q -> q.visits(renee, TODAY, OTTAWA, TODAY, page)).stream()))
                .extracting(DayRow::clinicianName)
                .contains("Claire Boisvert", "Priya Natarajan", "Hannah Weiss", "Sam Oduya");
        assertThat(visits(q -> q.visits(claire, TODAY, OTTAWA, TODAY, 0)))
                .extracting(DayRow::clinicianName)
                .contains("Claire Boisvert", "Noor Haddad")
                .doesNotContain("Priya Natarajan");
    }

    @Test
    @Rule({"CAS-1", "CAS-7"})
    void on_her_days_a_cover_sees_the_visits_of_whom_she_covers_and_none_when_they_are_over() {
        var mia = Schema.commit(Case::add);
        var cover = new Acting(Schema.commit(Case::add).clinician(), Role.THERAPIST);
        Schema.commit(em -> em.createNativeQuery(
                        """
                        insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts, ends)
                        values (gen_random_uuid(), ?1, ?2, ?3, 'COVER', ?4, ?4)
                        """)
                .setParameter(1, mia.episode().uuid())
                .setParameter(2, mia.patient().uuid())
                .setParameter(3, cover.clinician().uuid())
                .setParameter(4, TODAY)
                .executeUpdate());

        assertThat(seen(cover, TODAY)).contains(mia.visit());
        assertThat(seen(cover, TODAY.minusDays(1))).contains(mia.visit()); // planning ahead for the day that comes
        assertThat(seen(cover, TODAY.plusDays(1))).doesNotContain(mia.visit());
    }

    @Test
    @Rule({"ACC-1", "CAS-1", "CAS-7"})
    void whose_place_has_ended_sees_the_patient_on_no_day_any_more() {
        var mia = Schema.commit(Case::add);
        var former = new Acting(mia.clinician(), Role.THERAPIST);
        assertThat(seen(former, TODAY)).contains(mia.visit());

        place(mia, TODAY.minusDays(9), TODAY); // until tonight
        assertThat(seen(former, TODAY)).contains(mia.visit());
        assertThat(seen(former, TODAY.plusDays(1))).doesNotContain(mia.visit()); // looking back
        place(mia, TODAY.minusDays(9), TODAY.minusDays(1));
        assertThat(seen(former, TODAY)).doesNotContain(mia.visit());
        place(mia, TODAY.plusDays(9), TODAY.plusDays(8)); // was to begin, and was taken back
        assertThat(seen(former, TODAY)).doesNotContain(mia.visit());
        place(mia, TODAY.plusDays(1), null); // planning ahead for whom she is to lead
        assertThat(seen(former, TODAY)).contains(mia.visit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASSIGNED", "COVER"})
    @Rule({"ACC-1", "CAS-1", "CAS-7"})
    void whose_place_was_ended_at_once_is_out_before_the_day_is_over(String relation) {
        var mia = Schema.commit(Case::add);
        var former = new Acting(mia.clinician(), Role.THERAPIST);
        Schema.change(
                "update care_team_member set relation = ?1, ends = current_date, ended_at = now() where episode_id = ?2",
                relation,
                mia.episode().uuid());

        assertThat(seen(former, TODAY)).doesNotContain(mia.visit());
        List<CircleMember> asked = day(q -> q.circle(mia.episode(), TODAY));
        assertThat(asked).isEmpty();
    }

    @Test
    @Rule("CAS-1")
    void a_day_ends_at_its_midnight_and_the_next_one_begins_with_it() {
        var mia = Schema.commit(Case::add);
        var lead = new Acting(mia.clinician(), Role.THERAPIST);
        var midnight = TODAY.plusDays(1).atStartOfDay(OTTAWA).toInstant();

        at(midnight, mia);
        assertThat(seen(lead, TODAY)).doesNotContain(mia.visit());
        at(midnight.minusSeconds(1), mia);
        assertThat(seen(lead, TODAY)).contains(mia.visit());
        at(TODAY.atStartOfDay(OTTAWA).toInstant(), mia);
        assertThat(seen(lead, TODAY)).contains(mia.visit());
        at(TODAY.atStartOfDay(OTTAWA).toInstant().minusSeconds(1), mia);
        assertThat(seen(lead, TODAY)).doesNotContain(mia.visit());
    }

    @Test
    @Rule({"CAS-1", "ACC-1"})
    void of_one_patient_a_clinician_sees_the_visits_of_her_own_cases_and_reception_every_one() {
        var mia = Schema.commit(Case::add);
        var elsewhere = Case.another(mia);
        Schema.change(
                "update care_team_member set clinician_id = ?1 where episode_id = ?2",
                Schema.commit(Case::add).clinician().uuid(),
                elsewhere.uuid());
        Schema.change(
                "insert into visit (id, episode_id, patient_id, clinician_id, starts_at, minutes, kind, state)"
                        + " select gen_random_uuid(), ?1, patient_id, clinician_id, starts_at, 45, kind, 'ATTENDED' from visit where id = ?2",
                elsewhere.uuid(),
                mia.visit().uuid());
        var lead = new Acting(mia.clinician(), Role.THERAPIST);

        List<DayRow> hers = day(q -> q.ofPatient(lead, mia.patient(), TODAY));
        assertThat(hers).extracting(DayRow::episode).containsExactly(mia.episode());
        List<DayRow> all = day(q -> q.ofPatient(renee, mia.patient(), TODAY));
        assertThat(all).extracting(DayRow::episode).containsExactlyInAnyOrder(mia.episode(), elsewhere);
    }

    private static void at(Instant moment, Case of) {
        Schema.change(
                "update visit set starts_at = ?1 where id = ?2",
                moment,
                of.visit().uuid());
    }

    private static void place(Case of, LocalDate starts, LocalDate ends) {
        Schema.commit(em -> em.createNativeQuery(
                        "update care_team_member set starts = ?1, ends = cast(?2 as date) where episode_id = ?3")
                .setParameter(1, starts)
                .setParameter(2, ends)
                .setParameter(3, of.episode().uuid())
                .executeUpdate());
    }

    private static List<VisitId> seen(Acting caller, LocalDate today) {
        return visits(q -> q.visits(caller, TODAY, OTTAWA, today, 0)).stream()
                .map(DayRow::visit)
                .toList();
    }

    @Test
    @Rule("CAS-1")
    void the_lead_is_offered_first_then_whoever_has_a_place_that_has_not_ended() {
        var harpreets = Schema.commit(
                em -> em.createQuery("select e.id from Episode e where e.number = 'L-20299'", EpisodeId.class)
                        .getSingleResult());

        List<CircleMember> members = day(q -> q.circle(harpreets, TODAY));
        assertThat(members)
                .extracting(CircleMember::name)
                .startsWith("Priya Natarajan")
                .contains("Hannah Weiss");
    }

    @Test
    @Rule({"CAS-1", "CAS-4"})
    void closed_cases_are_offered_to_whoever_asks_for_them_by_name_or_number() {
        assertThat(choices(q -> q.cases(renee, TODAY, null))).isNotEmpty().allMatch(CaseChoice::open);
        assertThat(choices(q -> q.cases(renee, TODAY, "L-20015")))
                .singleElement()
                .satisfies(closed -> assertThat(closed.open()).isFalse());
    }

    @Test
    @Rule("CAS-1")
    void a_visit_can_be_added_to_the_callers_open_cases_and_by_reception_to_any() {
        assertThat(choices(q -> q.cases(renee, TODAY, "L-20")))
                .extracting(CaseChoice::number)
                .contains("L-20418", "L-20299");
        assertThat(choices(q -> q.cases(claire, TODAY, null)))
                .extracting(CaseChoice::number)
                .contains("L-20418")
                .doesNotContain("L-20299");
    }

    @ParameterizedTest
    @ValueSource(strings = {"theri", "THÉRI", "L-20471", "20471", "Thériault Océane", "20471, océane"})
    @Rule("CAS-1")
    void whom_to_add_a_visit_for_is_found_by_words_of_her_names_or_number(String typed) {
        assertThat(choices(q -> q.cases(renee, TODAY, typed)))
                .singleElement()
                .satisfies(choice -> assertThat(choice.number()).isEqualTo("L-20471"));
    }

    @Test
    @Rule("CAS-1")
    void of_very_many_open_cases_and_visits_a_part_is_offered_and_it_says_that_there_are_more() {
        var many = Schema.commit(em -> Callers.leading(em, 300));

        var offered = CaseChoices.of(choices(q -> q.cases(many, TODAY, null)));
        assertThat(offered.more()).isTrue();
        assertThat(offered.cases()).hasSize(DayQuery.CHOICES);

        var first = Day.of(many.clinician(), visits(q -> q.visits(many, TODAY, OTTAWA, TODAY, 0)));
        var last = Day.of(many.clinician(), visits(q -> q.visits(many, TODAY, OTTAWA, TODAY, 7)));
        assertThat(first.later()).isTrue();
        assertThat(last.later()).isFalse();
        assertThat(last.visits()).hasSize(20).doesNotContainAnyElementsOf(first.visits());
        assertThat(visits(q -> q.choices(many, TODAY, OTTAWA, TODAY)))
                .hasSize(DayQuery.CHOICES)
                .containsAll(first.visits());
    }

    @Test
    @Rule("CAS-1")
    void each_of_many_visits_at_the_same_minute_is_on_one_page() {
        var many = Schema.commit(em -> Callers.leading(em, 60));

        var pages = IntStream.range(0, 2)
                .boxed()
                .flatMap(page -> visits(q -> q.visits(many, TODAY, OTTAWA, TODAY, page)).stream()
                        .limit(DayQuery.VISITS_PER_PAGE));
        assertThat(pages).extracting(DayRow::visit).doesNotHaveDuplicates().hasSize(60);
    }

    @Test
    @Rule("CAS-1")
    void it_costs_as_many_statements_for_five_hundred_cases_as_for_ten() {
        var few = Schema.commit(em -> Callers.leading(em, 10));
        var many = Schema.commit(em -> Callers.leading(em, 500));

        assertThat(lists(few)).isEqualTo(lists(many)).containsExactly(1, 1);
    }

    private static List<Integer> lists(Acting caller) {
        return List.of(
                day(q -> Callers.statements(() -> q.visits(caller, TODAY, OTTAWA, TODAY, 0))),
                day(q -> Callers.statements(() -> q.cases(caller, TODAY, null))));
    }

    private static List<DayRow> visits(Function<DayQuery, List<DayRow>> work) {
        return day(work);
    }

    private static List<CaseChoice> choices(Function<DayQuery, List<CaseChoice>> work) {
        return day(work);
    }

    private static <T> T day(Function<DayQuery, T> work) {
        return Schema.commit(em -> {
            var query = new DayQuery();
            query.em = em;
            return work.apply(query);
        });
    }
}
