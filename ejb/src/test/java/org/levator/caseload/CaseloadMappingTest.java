package org.levator.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levator.caseload.Callers.NOW;
import static org.levator.caseload.Callers.OTTAWA;
import static org.levator.caseload.Callers.TODAY;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.access.Acting;
import org.levator.caseload.attention.AttentionKind;
import org.levator.caseload.attention.AttentionQuery;
import org.levator.episode.EpisodeState;
import org.levator.episode.visit.OpenedVisit;
import org.levator.episode.visit.VisitHere;
import org.levator.letter.LettersHere;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.note.content.NoteContent;
import org.levator.note.content.NoteTemplate;
import org.levator.note.content.Written;
import org.levator.note.draft.DraftText;
import org.levator.note.draft.NoteDrafts;
import org.levator.safety.FlagsHere;
import org.levator.sealing.SealsHere;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.server.StatementTally;

/** On the demo clinic: Claire leads eleven open cases, Noor is assigned to some of them, Hannah covers one of Priya's. */
class CaseloadMappingTest {
    private static final Clock CLOCK = Clock.fixed(NOW, OTTAWA);

    final Acting claire = Callers.demo("claire.boisvert", Role.THERAPIST);
    final Acting hannah = Callers.demo("hannah.weiss", Role.THERAPIST);

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
    void phases_sort_in_their_own_order_and_what_needs_her_most_comes_first() {
        assertThat(sorted(CaseloadTab.OPEN, CaseloadSort.PHASE))
                .extracting(CaseloadRow::state)
                .isSorted()
                .contains(EpisodeState.INQUIRY, EpisodeState.ON_BREAK);
        assertThat(sorted(CaseloadTab.OPEN, CaseloadSort.LETTER))
                .isSortedAccordingTo(Comparator.comparing(CaseloadRow::lettersToSend)
                        .thenComparing(CaseloadRow::overdue)
                        .thenComparing(CaseloadRow::awaited)
                        .reversed())
                .anyMatch(row -> row.lettersToSend() > 0)
                .anyMatch(row -> row.overdue() > 0);
        assertThat(sorted(CaseloadTab.ATTENTION, CaseloadSort.ATTENTION))
                .hasSizeGreaterThan(1)
                .isSortedAccordingTo(Comparator.comparing(
                                (CaseloadRow row) -> row.flagged() ? 0 : row.paused() ? 1 : row.onlyOpen() ? 2 : 3)
                        .thenComparing(CaseloadRow::unsignedSince, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(CaseloadRow::number));
    }

    private List<CaseloadRow> sorted(CaseloadTab tab, CaseloadSort sort) {
        return page(claire, new CaseloadView(tab, null, sort, false, 0)).rows();
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
    @CsvSource({"BOOKED, 1", "CANCELLED, 0"})
    @Rule("CAS-2")
    void a_visit_that_was_cancelled_is_not_the_next_one(String state, int next) {
        var mia = Schema.commit(Case::add);
        Schema.change(
                "update visit set state = ?1, starts_at = ?2 where id = ?3",
                state,
                NOW.plusSeconds(3600),
                mia.visit().uuid());

        var rows = page(new Acting(mia.clinician(), Role.THERAPIST), view(CaseloadTab.OPEN, null))
                .rows();
        assertThat(rows).extracting(CaseloadRow::episode).containsExactly(mia.episode());
        assertThat(rows).filteredOn(row -> row.nextVisit() != null).hasSize(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "theri",
                "THÉRI",
                "océane",
                "lavoie",
                "20311",
                "Thériault, Océane",
                "ève saint onge",
                "lavoie L-20",
                "20311 saint"
            })
    @Rule({"CAS-2", "PAT-1"})
    void quick_find_goes_word_by_word_folds_accents_and_knows_former_names(String typed) {
        assertThat(page(claire, view(CaseloadTab.OPEN, typed)).rows())
                .extracting(r -> r.name().family())
                .containsAnyOf("Thériault", "Saint-Onge")
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "a%o", "' or 1=1 --", "\\", "oceane lavoie"})
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
    }

    @Test
    @Rule({"CAS-1", "CAS-2", "CAS-3"})
    void what_needs_attention_is_what_waits_on_home_and_nothing_else() {
        var several = Schema.commit(em -> Callers.leading(em, 60));
        for (var caller : List.of(claire, hannah, Callers.demo("priya.natarajan", Role.THERAPIST), several)) {
            var home = waiting(caller).keySet();
            assertThat(needing(caller))
                    .extracting(CaseloadRow::episode)
                    .containsExactlyInAnyOrderElementsOf(home)
                    .isNotEmpty();
            assertThat(counts(caller)).containsEntry(CaseloadTab.ATTENTION, (long) home.size());
        }
    }

    @Test
    @Rule({"CAS-2", "CAS-3", "ACC-6"})
    void a_late_note_needs_its_authors_attention_in_a_closed_case_too_and_no_longer_when_it_is_set_aside() {
        var mia = Schema.commit(Case::add);
        var lead = new Acting(mia.clinician(), Role.THERAPIST);
        Schema.change(
                "update visit set starts_at = now() + interval '9 days' where id = ?1",
                mia.visit().uuid());
        var visit = VisitHere.of(mia, NOW);
        assertThat(needing(lead)).isEmpty();
        assertThat(counts(lead)).containsEntry(CaseloadTab.ATTENTION, 0L);

        Schema.commit(em -> Schema.in(em, new NoteDrafts())
                .begin(visit, TODAY.minusDays(30), DraftText.of(Written.soap("felt at ease")), NOW));
        for (var state : EpisodeState.values()) {
            Schema.change(
                    "update episode set state = '" + state + "' where id = ?1",
                    mia.episode().uuid());
            var late = state == EpisodeState.DECEASED ? 0 : 1;
            assertThat(needing(lead)).as(state.name()).hasSize(late);
            assertThat(counts(lead)).containsEntry(CaseloadTab.ATTENTION, (long) late);
        }

        Schema.change(
                "update episode set state = 'ACTIVE' where id = ?1",
                mia.episode().uuid());
        assertThat(page(lead, view(CaseloadTab.ATTENTION, null)).waits(mia.episode(), AttentionKind.UNSIGNED_NOTE))
                .isTrue();
        Schema.change(
                """
                insert into aside_entry (id, episode_id, patient_id, kind, visit_id, until, reason, said_on, said_at, said_by_id)
                select gen_random_uuid(), v.episode_id, v.patient_id, 'UNSIGNED_NOTE', v.id, current_date + 9, 'Waits', current_date,
                    now(), ?2
                from visit v where v.id = ?1
                """,
                mia.visit().uuid(),
                mia.clinician().uuid());
        assertThat(needing(lead)).isEmpty();
        assertThat(counts(lead)).containsEntry(CaseloadTab.ATTENTION, 0L);
    }

    @ParameterizedTest
    @EnumSource(CaseloadTab.class)
    @Rule("CAS-2")
    void each_tab_tells_how_many_it_holds(CaseloadTab tab) {
        var waiting = waiting(claire).keySet();
        assertThat(counts(claire)).containsEntry(tab, with(q -> q.count(view(tab, null), claire, waiting, CLOCK)));
    }

    @Test
    @Rule("CAS-2")
    void five_hundred_cases_cost_as_many_statements_as_ten() {
        var few = Schema.commit(em -> Callers.leading(em, 10));
        var many = Schema.commit(em -> Callers.leading(em, 500));

        assertThat(statements(few)).isEqualTo(statements(many)).isPositive();
        assertThat(page(many, view(CaseloadTab.OPEN, null)).found()).isEqualTo(500);
        assertThat(page(many, view(CaseloadTab.OPEN, null)).rows()).hasSize(CaseloadQuery.ROWS_PER_PAGE);
    }

    @Test
    @Rule({"CAS-2", "ACC-6"})
    void a_draft_waits_for_its_author_until_she_hands_it_over() {
        var mia = Schema.commit(Case::add);
        var lead = new Acting(mia.clinician(), Role.THERAPIST);
        var visit = VisitHere.of(mia, NOW);
        Schema.commit(em ->
                Schema.in(em, new NoteDrafts()).begin(visit, TODAY, DraftText.of(Written.soap("felt at ease")), NOW));
        assertThat(page(lead, view(CaseloadTab.OPEN, null)).rows())
                .extracting(CaseloadRow::unsignedSince)
                .containsExactly(TODAY);

        Schema.commit(em -> Schema.in(em, new NoteDrafts()).handOver(visit, NOW));
        assertThat(page(lead, view(CaseloadTab.OPEN, null)).rows())
                .extracting(CaseloadRow::unsignedSince)
                .containsOnlyNulls();
    }

    @Test
    @Rule({"CAS-2", "NOT-2", "NOT-3"})
    void what_she_emptied_or_sealed_is_no_unsigned_note() {
        var mia = Schema.commit(Case::add);
        var lead = new Acting(mia.clinician(), Role.THERAPIST);
        var visit = VisitHere.of(mia, NOW);
        Schema.commit(em ->
                Schema.in(em, new NoteDrafts()).begin(visit, TODAY, DraftText.of(Written.soap("felt at ease")), NOW));
        write(visit, 1, NoteContent.blank(NoteTemplate.SOAP));
        assertThat(page(lead, view(CaseloadTab.OPEN, null)).rows())
                .extracting(CaseloadRow::unsignedSince)
                .containsOnlyNulls();

        write(visit, 2, Written.soap("felt at ease"));
        assertThat(page(lead, view(CaseloadTab.OPEN, null)).rows())
                .extracting(CaseloadRow::unsignedSince)
                .containsExactly(TODAY);
        Schema.commit(em -> SealsHere.sealDraft(em, mia));
        assertThat(page(lead, view(CaseloadTab.OPEN, null)).rows())
                .extracting(CaseloadRow::unsignedSince)
                .containsOnlyNulls();
    }

    private static void write(OpenedVisit visit, int base, NoteContent content) {
        Schema.commit(em -> Schema.in(em, new NoteDrafts()).save(visit, base, DraftText.of(content), NOW));
    }

    @Test
    @Rule({"CAS-2", "LET-3"})
    void of_a_letter_and_what_replaces_it_one_is_to_be_sent() {
        var caller = Schema.commit(em -> Callers.leading(em, 1));
        var before = lettersToSend(caller);
        Schema.commit(em -> em.createNativeQuery(
                        """
                        insert into letter (id, episode_id, patient_id, kind, language, template_id, addressee, urgent,
                            told_of_withheld, state, author_id, started_at, replaces_id)
                        select gen_random_uuid(), episode_id, patient_id, kind, language, template_id, addressee, urgent,
                            told_of_withheld, 'DRAFT', author_id, now(), id
                        from letter where author_id = ?1 and state = 'ISSUED'
                        """)
                .setParameter(1, caller.clinician().uuid())
                .executeUpdate());
        assertThat(lettersToSend(caller)).isEqualTo(before).isPositive();
    }

    @Test
    @Rule({"CAS-2", "LET-6"})
    void a_row_tells_letters_that_await_an_answer_from_those_that_awaited_it_for_too_long() {
        var row = Schema.commit(Case::add);
        var caller = new Acting(row.clinician(), Role.THERAPIST);
        var late = LettersHere.sent(row, TODAY.minusDays(1));
        LettersHere.sent(row, TODAY);
        LettersHere.sent(row, null);
        LettersHere.seal(row, LettersHere.sent(row, TODAY.minusDays(1)));
        holds(caller, 2, 1, 0);

        var replacement = LettersHere.replace(row, late);
        holds(caller, 2, 1, 1);
        LettersHere.issueAndSend(row, replacement);
        holds(caller, 2, 1, 0); // the day goes on with it
    }

    @Test
    @Rule({"CAS-2", "NOT-3"})
    void a_letter_that_turned_out_to_be_somebody_elses_is_not_to_be_sent() {
        var row = Schema.commit(Case::add);
        var caller = new Acting(row.clinician(), Role.THERAPIST);
        var replacement = LettersHere.replace(row, LettersHere.sent(row, null));
        holds(caller, 0, 0, 1);

        LettersHere.seal(row, replacement);
        holds(caller, 0, 0, 0);
    }

    private static void holds(Acting caller, long awaited, long overdue, long toSend) {
        assertThat(page(caller, view(CaseloadTab.OPEN, null)).rows())
                .singleElement()
                .returns(awaited, CaseloadRow::awaited)
                .returns(overdue, CaseloadRow::overdue)
                .returns(toSend, CaseloadRow::lettersToSend);
    }

    private static long lettersToSend(Acting caller) {
        return page(caller, view(CaseloadTab.OPEN, null)).rows().stream()
                .mapToLong(CaseloadRow::lettersToSend)
                .sum();
    }

    @Test
    @Rule({"CAS-2", "TRN-4"})
    void what_she_declined_about_a_flag_that_pauses_nothing_leaves_it_open_and_nothing_paused() {
        var caller = Schema.commit(em -> Callers.leading(em, 1));
        Schema.commit(em -> em.createNativeQuery(
                        """
                        insert into red_flag_action (red_flag_id, seq, kind, happened_at, recorded_at, clinician_id, told)
                        select id, 0, 'ADVISED_AND_DECLINED', now(), now(), raised_by_id, 'why' from red_flag where raised_by_id = ?1
                        """)
                .setParameter(1, caller.clinician().uuid())
                .executeUpdate());

        assertThat(page(caller, view(CaseloadTab.OPEN, null)).rows())
                .isNotEmpty()
                .allMatch(row -> row.onlyOpen() && !row.paused() && !row.flagged());
        Schema.changeAsOwner("update red_flag set pauses = 'TRAINERS' where raised_by_id = '"
                + caller.clinician().uuid() + "'");
        assertThat(page(caller, view(CaseloadTab.OPEN, null)).rows()).allMatch(CaseloadRow::paused);
    }

    @Test
    @Rule({"CAS-2", "CAS-4"})
    void of_a_patient_who_has_died_no_flag_no_pause_and_no_letter_asks_for_anything() {
        var caller = Schema.commit(em -> Callers.leading(em, 1));
        assertThat(page(caller, view(CaseloadTab.OPEN, null)).rows())
                .isNotEmpty()
                .allMatch(row -> row.flagged() && row.lettersToSend() == 2);

        Schema.commit(em -> em.createQuery("update Episode e set e.state = DECEASED where e.id in (select m.episode"
                        + " from CareTeamMember m where m.clinician = :lead)")
                .setParameter("lead", caller.clinician())
                .executeUpdate());
        assertThat(page(caller, view(CaseloadTab.CLOSED, null)).rows())
                .isNotEmpty()
                .allMatch(row -> !row.flagged() && row.pauses() + row.open() + row.lettersToSend() == 0);
    }

    @Test
    @Rule({"CAS-2", "NOT-3"})
    void a_flag_that_turned_out_to_be_somebody_elses_asks_for_nothing() {
        var caller = Schema.commit(em -> Callers.leading(em, 1));
        Schema.changeAsOwner(
                "update red_flag set pauses = 'TRAINERS' where raised_by_id = '" + caller.clinician() + "'");
        var row = page(caller, view(CaseloadTab.OPEN, null)).rows().get(0);
        assertThat(row.flagged()).isTrue();
        assertThat(row.pauses()).isPositive();

        Schema.commit(em -> {
            var patient = em.createQuery("select e.patient from Episode e where e.id = :id", PatientId.class)
                    .setParameter("id", row.episode())
                    .getSingleResult();
            SealsHere.sealFlags(em, new Case(caller.clinician(), patient, row.episode(), null));
            return null;
        });
        assertThat(page(caller, view(CaseloadTab.OPEN, null)).rows())
                .isNotEmpty()
                .allMatch(then -> !then.flagged() && then.pauses() + then.open() == 0);
    }

    @Test
    @Rule({"CAS-2", "TRN-4"})
    void a_flag_entered_in_error_asks_for_nothing() {
        var caller = Schema.commit(em -> Callers.leading(em, 1));
        Schema.changeAsOwner(
                "update red_flag set pauses = 'TRAINERS' where raised_by_id = '" + caller.clinician() + "'");
        var row = page(caller, view(CaseloadTab.OPEN, null)).rows().get(0);
        assertThat(row.flagged()).isTrue();

        Schema.commit(em -> {
            var patient = em.createQuery("select e.patient from Episode e where e.id = :id", PatientId.class)
                    .setParameter("id", row.episode())
                    .getSingleResult();
            FlagsHere.mark(em, new Case(caller.clinician(), patient, row.episode(), null));
            return null;
        });
        assertThat(page(caller, view(CaseloadTab.OPEN, null)).rows())
                .isNotEmpty()
                .allMatch(then -> !then.flagged() && then.pauses() + then.open() == 0);
    }

    private static int statements(Acting caller) {
        var waiting = waiting(caller).keySet();
        return with(q -> {
            StatementTally.reset();
            q.page(view(CaseloadTab.ATTENTION, null), caller, waiting, CLOCK);
            q.counts(caller, waiting, CLOCK);
            return StatementTally.soFar();
        });
    }

    static CaseloadView view(CaseloadTab tab, String find) {
        return new CaseloadView(tab, find, CaseloadSort.NAME, false, 0);
    }

    static Caseload page(Acting caller, CaseloadView view) {
        var waiting = waiting(caller);
        return with(q -> new Caseload(
                q.page(view, caller, waiting.keySet(), CLOCK),
                waiting,
                q.count(view, caller, waiting.keySet(), CLOCK),
                Map.of(),
                0,
                1));
    }

    /** The rows of the tab, of two pages. */
    private static List<CaseloadRow> needing(Acting caller) {
        var waiting = waiting(caller).keySet();
        return IntStream.of(0, 1)
                .mapToObj(n -> new CaseloadView(CaseloadTab.ATTENTION, null, CaseloadSort.ATTENTION, false, n))
                .flatMap(view -> with(q -> q.page(view, caller, waiting, CLOCK)).stream())
                .toList();
    }

    private static Map<CaseloadTab, Long> counts(Acting caller) {
        var waiting = waiting(caller).keySet();
        return with(q -> q.counts(caller, waiting, CLOCK)).byTab();
    }

    /** What the list on home says. */
    private static Map<EpisodeId, Set<AttentionKind>> waiting(Acting caller) {
        return Schema.commit(
                em -> Schema.in(em, new AttentionQuery()).of(caller, CLOCK).byCase());
    }

    static <T> T with(Function<CaseloadQuery, T> work) {
        return Schema.commit(em -> {
            var query = new CaseloadQuery();
            query.em = em;
            return work.apply(query);
        });
    }
}
