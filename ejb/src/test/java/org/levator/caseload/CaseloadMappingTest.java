package org.levator.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.access.Acting;
import org.levator.episode.EpisodeState;
import org.levator.episode.VisitHere;
import org.levator.mapping.Case;
import org.levator.mapping.Cases;
import org.levator.mapping.Schema;
import org.levator.note.content.Written;
import org.levator.note.draft.NoteDrafts;
import org.levator.shared.ClinicianId;
import org.levator.shared.Role;
import org.levator.shared.StatementTally;

/** On the demo clinic: Claire leads eleven open cases, Noor is assigned to some of them, Hannah covers one of Priya's. */
class CaseloadMappingTest {
    static final ZoneId OTTAWA = ZoneId.of("America/Toronto");
    static final LocalDate TODAY = LocalDate.now(Clock.system(OTTAWA));
    static final Instant NOW = TODAY.atTime(LocalTime.NOON).atZone(OTTAWA).toInstant();

    final Acting claire = new Acting(demo("claire.boisvert"), Role.THERAPIST);
    final Acting hannah = new Acting(demo("hannah.weiss"), Role.THERAPIST);
    final Acting renee = new Acting(demo("renee.gagnon"), Role.RECEPTION);

    @Test
    @Rule("CAS-2")
    void the_caseload_holds_the_open_cases_of_the_callers_circle() {
        var rows = page(claire, view(CaseloadTab.OPEN, null));

        assertThat(rows.rows())
                .extracting(r -> r.name().full())
                .contains("Maya Tremblay-Okafor", "Kim Do")
                .doesNotContain("Zoé Charbonneau", "Harpreet Gill");
        assertThat(page(hannah, view(CaseloadTab.OPEN, null)).rows())
                .extracting(r -> r.name().full())
                .contains("Harpreet Gill");
    }

    @ParameterizedTest
    @EnumSource(CaseloadSort.class)
    @Rule("CAS-2")
    void each_allowed_column_sorts_both_ways(CaseloadSort sort) {
        for (var tab : CaseloadTab.values()) {
            var up = page(claire, new CaseloadView(tab, null, sort, false, 0));
            var down = page(claire, new CaseloadView(tab, null, sort, true, 0));
            assertThat(up.rows()).hasSameSizeAs(down.rows());
        }
    }

    @Test
    @Rule("CAS-2")
    void a_row_says_when_she_was_last_here_and_when_she_comes_next() {
        var maya = page(claire, view(CaseloadTab.OPEN, "L-20418")).rows();

        assertThat(maya).singleElement().satisfies(row -> {
            assertThat(row.lastVisit()).isBefore(NOW);
            assertThat(row.nextVisit())
                    .isEqualTo(TODAY.atTime(14, 0).atZone(OTTAWA).toInstant());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"theri", "THÉRI", "océane", "lavoie", "20311"})
    @Rule({"CAS-2", "PAT-1"})
    void quick_find_folds_accents_and_knows_former_names(String typed) {
        assertThat(page(claire, view(CaseloadTab.OPEN, typed)).rows())
                .extracting(r -> r.name().family())
                .containsAnyOf("Thériault", "Saint-Onge")
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "a%o", "' or 1=1 --", "\\"})
    @Rule("IN-1")
    void what_is_typed_into_quick_find_is_text_and_nothing_else(String typed) {
        assertThat(page(claire, view(CaseloadTab.OPEN, typed)).rows()).isEmpty();
    }

    @Test
    @Rule("CAS-2")
    void each_tab_holds_its_states() {
        assertThat(page(claire, view(CaseloadTab.ON_BREAK, null)).rows())
                .extracting(CaseloadRow::state)
                .containsOnly(EpisodeState.ON_BREAK);
        assertThat(page(claire, view(CaseloadTab.CLOSED, null)).rows())
                .extracting(CaseloadRow::state)
                .isNotEmpty()
                .allMatch(s -> !s.isOpen());
        assertThat(page(claire, view(CaseloadTab.ATTENTION, null)).rows())
                .isNotEmpty()
                .allMatch(r -> r.flags() + r.pauses() > 0 || r.lacksNextVisit());
    }

    @ParameterizedTest
    @EnumSource(CaseloadTab.class)
    @Rule("CAS-2")
    void each_tab_tells_how_many_it_holds(CaseloadTab tab) {
        assertThat(with(q -> q.counts(claire, TODAY, NOW)).byTab())
                .containsEntry(tab, with(q -> q.count(tab, null, claire, TODAY, NOW)));
    }

    @Test
    @Rule("CAS-2")
    void five_hundred_cases_cost_as_many_statements_as_ten() {
        var few = Schema.commit(em -> cases(em, 10));
        var many = Schema.commit(em -> cases(em, 500));

        assertThat(statements(few)).isEqualTo(statements(many)).isPositive();
        assertThat(page(many, view(CaseloadTab.OPEN, null)).found()).isEqualTo(500);
        assertThat(page(many, view(CaseloadTab.OPEN, null)).rows()).hasSize(CaseloadQuery.ROWS_PER_PAGE);
    }

    @Test
    @Rule({"CAS-1", "ACC-2"})
    void reception_sees_everyones_day_and_a_therapist_her_own_and_whom_she_supervises() {
        var start = TODAY.atStartOfDay(OTTAWA).toInstant();
        var end = TODAY.plusDays(1).atStartOfDay(OTTAWA).toInstant();

        assertThat(IntStream.range(0, 60)
                        .boxed()
                        .flatMap(page -> visits(q -> q.visits(renee, start, end, TODAY, page)).stream()))
                .extracting(DayRow::clinicianName)
                .contains("Claire Boisvert", "Priya Natarajan", "Hannah Weiss", "Sam Oduya");
        assertThat(visits(q -> q.visits(claire, start, end, TODAY, 0)))
                .extracting(DayRow::clinicianName)
                .contains("Claire Boisvert", "Noor Haddad")
                .doesNotContain("Priya Natarajan");
    }

    @Test
    @Rule("CAS-1")
    void a_visit_can_be_added_to_the_callers_open_cases_and_by_reception_to_any() {
        assertThat(choices(q -> q.openCases(renee, TODAY, "L-20")))
                .extracting(CaseChoice::number)
                .contains("L-20418", "L-20299")
                .doesNotContain("L-20015");
        assertThat(choices(q -> q.openCases(claire, TODAY, null)))
                .extracting(CaseChoice::number)
                .contains("L-20418")
                .doesNotContain("L-20299");
    }

    @ParameterizedTest
    @ValueSource(strings = {"theri", "THÉRI", "L-20471", "20471"})
    @Rule("CAS-1")
    void whom_to_add_a_visit_for_is_found_by_part_of_a_name_or_number(String typed) {
        assertThat(choices(q -> q.openCases(renee, TODAY, typed)))
                .singleElement()
                .satisfies(choice -> assertThat(choice.number()).isEqualTo("L-20471"));
    }

    @Test
    @Rule("CAS-1")
    void of_very_many_open_cases_and_visits_a_part_is_offered_and_it_says_that_there_are_more() {
        var many = Schema.commit(em -> cases(em, 300));
        var start = TODAY.atStartOfDay(OTTAWA).toInstant();
        var end = start.plus(2, ChronoUnit.DAYS);

        var offered = CaseChoices.of(choices(q -> q.openCases(many, TODAY, null)));
        assertThat(offered.more()).isTrue();
        assertThat(offered.cases()).hasSize(DayQuery.CHOICES);

        var first = Day.of(many.clinician(), visits(q -> q.visits(many, start, end, TODAY, 0)), offered);
        var last = Day.of(many.clinician(), visits(q -> q.visits(many, start, end, TODAY, 7)), offered);
        assertThat(first.later()).isTrue();
        assertThat(last.later()).isFalse();
        assertThat(last.visits()).hasSize(20).doesNotContainAnyElementsOf(first.visits());
    }

    @Test
    @Rule("CAS-1")
    void each_of_many_visits_at_the_same_minute_is_on_one_page() {
        var many = Schema.commit(em -> cases(em, 60));
        var start = TODAY.atStartOfDay(OTTAWA).toInstant();
        var end = start.plus(2, ChronoUnit.DAYS);

        var pages = IntStream.range(0, 2)
                .boxed()
                .flatMap(page -> visits(q -> q.visits(many, start, end, TODAY, page)).stream()
                        .limit(DayQuery.VISITS_PER_PAGE));
        assertThat(pages).extracting(DayRow::visit).doesNotHaveDuplicates().hasSize(60);
    }

    @Test
    @Rule("ACC-6")
    void a_case_that_she_was_to_lead_but_does_not_asks_nothing_of_a_leaving_therapist() {
        var mia = Schema.commit(Case::add);
        var leaver = Schema.commit(Case::add);
        Schema.commit(em -> em.createNativeQuery(
                        """
                        insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts, ends)
                        values (gen_random_uuid(), ?1, ?2, ?3, 'LEAD', current_date + 20, current_date + 19)
                        """)
                .setParameter(1, mia.episode().uuid())
                .setParameter(2, mia.patient().uuid())
                .setParameter(3, leaver.clinician().uuid())
                .executeUpdate());

        var waiting = Schema.commit(
                em -> Schema.in(em, new LeavingQuery()).withoutNext(leaver.clinician(), TODAY.plusDays(9)));
        assertThat(waiting).extracting(LeavingDesk.OwnCase::episode).containsExactly(leaver.episode());
    }

    @Test
    @Rule({"CAS-2", "ACC-6"})
    void a_draft_waits_for_its_author_until_she_hands_it_over() {
        var mia = Schema.commit(Case::add);
        var lead = new Acting(mia.clinician(), Role.THERAPIST);
        var visit = VisitHere.of(mia, NOW);
        Schema.commit(em -> Schema.in(em, new NoteDrafts()).begin(visit, TODAY, Written.soap("felt at ease"), NOW));
        assertThat(page(lead, view(CaseloadTab.OPEN, null)).rows())
                .extracting(CaseloadRow::unsignedSince)
                .containsExactly(TODAY);

        Schema.commit(em -> Schema.in(em, new NoteDrafts()).handOver(visit, NOW));
        assertThat(page(lead, view(CaseloadTab.OPEN, null)).rows())
                .extracting(CaseloadRow::unsignedSince)
                .containsOnlyNulls();
    }

    @Test
    @Rule("CAS-1")
    void home_costs_as_many_statements_for_five_hundred_cases_as_for_ten() {
        var few = Schema.commit(em -> cases(em, 10));
        var many = Schema.commit(em -> cases(em, 500));

        assertThat(home(few)).isEqualTo(home(many)).hasSize(5).allSatisfy(list -> assertThat(list)
                .isEqualTo(1));
    }

    /** The statements of each of home's lists, all of them read to the end. */
    private static List<Integer> home(Acting caller) {
        var start = TODAY.atStartOfDay(OTTAWA).toInstant();
        return List.of(
                day(q -> counted(() -> q.visits(caller, start, start.plus(2, ChronoUnit.DAYS), TODAY, 0))),
                day(q -> counted(() -> q.openCases(caller, TODAY, null))),
                desk(q -> counted(() -> q.flags(caller, TODAY))),
                desk(q -> counted(() -> q.unsigned(caller))),
                desk(q -> counted(() -> q.toSend(caller, TODAY))));
    }

    private static int counted(Supplier<List<?>> list) {
        StatementTally.reset();
        assertThat(list.get()).hasSizeGreaterThanOrEqualTo(10).allSatisfy(row -> assertThat(row.toString())
                .isNotEmpty());
        return StatementTally.soFar();
    }

    @Test
    @Rule({"CAS-4", "RED-1"})
    void a_flag_without_an_action_waits_on_the_desk_until_the_patient_has_died() {
        var row = Schema.commit(Case::add);
        var lead = new Acting(row.clinician(), Role.THERAPIST);
        Schema.commit(em -> em.createNativeQuery(
                        """
                        insert into red_flag (id, patient_id, episode_id, visit_id, kind, pauses, released_by, raised_by_id, raised_at, due_at)
                        values (gen_random_uuid(), ?1, ?2, ?3, 'HEAVY_BLEEDING', 'INTERNAL', 'MEDICAL_ASSESSMENT', ?4, now(), now() + interval '8 hours')
                        """)
                .setParameter(1, row.patient().uuid())
                .setParameter(2, row.episode().uuid())
                .setParameter(3, row.visit().uuid())
                .setParameter(4, row.clinician().uuid())
                .executeUpdate());
        assertThat(flags(lead)).extracting(DeskRow.Flag::episode).containsExactly(row.episode());

        Schema.commit(em -> em.createQuery("update Episode e set e.state = DECEASED where e.id = :id")
                .setParameter("id", row.episode())
                .executeUpdate());
        assertThat(flags(lead)).isEmpty();
    }

    private static List<DeskRow.Flag> flags(Acting caller) {
        return desk(q -> q.flags(caller, TODAY));
    }

    private static int statements(Acting caller) {
        return with(q -> {
            StatementTally.reset();
            q.page(view(CaseloadTab.OPEN, null), caller, TODAY, NOW);
            q.counts(caller, TODAY, NOW);
            return StatementTally.soFar();
        });
    }

    private static Acting cases(EntityManager em, int number) {
        return new Acting(Cases.ledByOne(em, number), Role.THERAPIST);
    }

    private static <T> T desk(Function<DeskQuery, T> work) {
        return Schema.commit(em -> {
            var query = new DeskQuery();
            query.em = em;
            return work.apply(query);
        });
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

    static CaseloadView view(CaseloadTab tab, String find) {
        return new CaseloadView(tab, find, CaseloadSort.NAME, false, 0);
    }

    static Caseload page(Acting caller, CaseloadView view) {
        return with(q -> new Caseload(
                q.page(view, caller, TODAY, NOW),
                q.count(view.tab(), view.find(), caller, TODAY, NOW),
                Map.of(),
                0,
                1));
    }

    static <T> T with(Function<CaseloadQuery, T> work) {
        return Schema.commit(em -> {
            var query = new CaseloadQuery();
            query.em = em;
            return work.apply(query);
        });
    }

    static ClinicianId demo(String name) {
        return new ClinicianId(id(name));
    }

    static UUID id(String name) {
        try {
            var md5 =
                    MessageDigest.getInstance("MD5").digest(("levator demo " + name).getBytes(StandardCharsets.UTF_8));
            var bits = ByteBuffer.wrap(md5);
            return new UUID(bits.getLong(), bits.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
