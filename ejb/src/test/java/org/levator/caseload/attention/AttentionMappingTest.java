package org.levator.caseload.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levator.caseload.Callers.NOW;
import static org.levator.caseload.Callers.OTTAWA;
import static org.levator.caseload.Callers.TODAY;
import static org.levator.caseload.attention.AttentionKind.CALL;
import static org.levator.caseload.attention.AttentionKind.FLAG;
import static org.levator.caseload.attention.AttentionKind.NO_NEXT_VISIT;
import static org.levator.caseload.attention.AttentionKind.PAUSE;
import static org.levator.caseload.attention.AttentionKind.UNSIGNED_NOTE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.access.Acting;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.caseload.Callers;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.reference.LimitCode;
import org.levator.reference.ReferenceData;
import org.levator.safety.FlagsHere;
import org.levator.sealing.SealsHere;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;

class AttentionMappingTest {
    private static final Clock CLOCK = Clock.fixed(NOW, OTTAWA);

    final Case row = Schema.commit(Case::add);
    final Acting lead = new Acting(row.clinician(), Role.THERAPIST);

    @Test
    @Rule({"CAS-3", "CAS-4"})
    void an_open_case_without_a_next_visit_waits_and_no_other() {
        starts(row, NOW.plusSeconds(60));
        assertThat(kinds(lead)).isEmpty();
        starts(row, NOW.minusSeconds(60));
        assertThat(kinds(lead)).containsExactly(NO_NEXT_VISIT);
        for (var state : List.of("INQUIRY", "INTAKE")) {
            state(row, state);
            assertThat(kinds(lead)).as(state).containsExactly(NO_NEXT_VISIT);
        }
        for (var state : List.of("ON_BREAK", "DISCHARGED", "TRANSFERRED", "DECEASED")) {
            state(row, state);
            assertThat(kinds(lead)).as(state).isEmpty();
        }
    }

    @Test
    @Rule({"CAS-3", "CAS-4"})
    void her_own_note_waits_when_it_is_older_than_the_clinics_limit() {
        starts(row, NOW.plusSeconds(60));
        var limit = Schema.commit(em -> Schema.in(em, new ReferenceData()).limit(LimitCode.UNSIGNED_NOTE))
                .orElseThrow();
        assertThat(limit.sourceEn()).isNotBlank();
        assertThat(limit.asOf()).isNotNull();

        draft(row, TODAY.minusDays(limit.days()));
        assertThat(kinds(lead)).isEmpty();
        Schema.change(
                "update note_draft set service_date = ?2 where visit_id = ?1",
                row.visit().uuid(),
                day(limit.days() + 1));
        assertThat(kinds(lead)).containsExactly(UNSIGNED_NOTE);
        assertThat(kinds(colleagueIn(row.episode()))).isEmpty();
        state(row, "ON_BREAK");
        assertThat(kinds(lead)).containsExactly(UNSIGNED_NOTE);
        state(row, "DISCHARGED");
        assertThat(kinds(lead)).containsExactly(UNSIGNED_NOTE);
        state(row, "DECEASED");
        assertThat(kinds(lead)).isEmpty();
    }

    @Test
    @Rule("CAS-3")
    void of_a_limit_that_was_set_anew_the_newest_counts() {
        starts(row, NOW.plusSeconds(60));
        draft(row, day(4));
        Schema.undone(em -> {
            em.createNativeQuery(
                            """
                            insert into clinic_limit (id, code, revision, days, as_of, next_check, set_by_id, set_at)
                            select gen_random_uuid(), code, revision + 1, 5, as_of, next_check, ?1, now() from clinic_limit
                            where code = 'UNSIGNED_NOTE'
                            """)
                    .setParameter(1, row.clinician().uuid())
                    .executeUpdate();
            assertThat(Schema.in(em, new AttentionQuery()).of(lead, CLOCK).waiting())
                    .isEmpty();
        });
        assertThat(kinds(lead)).containsExactly(UNSIGNED_NOTE);
    }

    @Test
    @Rule({"CAS-3", "ACC-6"})
    void a_note_that_she_handed_over_waits_for_her_no_more() {
        starts(row, NOW.plusSeconds(60));
        draft(row, day(30));
        Schema.change(
                """
                insert into handed_over_draft (id, author_id, revision, handed_over_at)
                select id, author_id, revision, now() from note_draft where visit_id = ?1
                """,
                row.visit().uuid());
        assertThat(kinds(lead)).isEmpty();
    }

    @Test
    @Rule({"CAS-3", "NOT-2", "NOT-3"})
    void a_note_that_she_emptied_or_that_is_sealed_does_not_wait() {
        starts(row, NOW.plusSeconds(60));
        draft(row, day(30));
        content(row, "template:\n\tSOAP\n");
        assertThat(kinds(lead)).isEmpty();
        content(row, "template:\n\tSOAP\nrating FEAR:\n\t4\n");
        assertThat(kinds(lead)).containsExactly(UNSIGNED_NOTE);

        Schema.commit(em -> SealsHere.sealDraft(em, row));
        assertThat(kinds(lead)).isEmpty();
    }

    private static void content(Case row, String text) {
        Schema.change(
                "update note_draft set content = ?2 where visit_id = ?1",
                row.visit().uuid(),
                text);
    }

    @Test
    @Rule({"CAS-3", "RED-1", "CAS-4"})
    void a_flag_waits_for_an_action_then_pauses_until_it_is_released_or_she_has_died() {
        starts(row, NOW.plusSeconds(60));
        flagged(row);
        assertThat(kinds(lead)).containsExactly(FLAG);
        state(row, "DISCHARGED");
        assertThat(kinds(lead)).containsExactly(FLAG);
        state(row, "ACTIVE");
        act(row, NOW.minus(5, ChronoUnit.DAYS));
        assertThat(kinds(lead)).containsExactly(PAUSE);
        state(row, "DECEASED");
        assertThat(kinds(lead)).isEmpty();
        state(row, "ACTIVE");
        Schema.change(
                "update red_flag set released_at = now() where patient_id = ?1",
                row.patient().uuid());
        assertThat(kinds(lead)).isEmpty();
    }

    @Test
    @Rule("CAS-3")
    void a_flag_that_pauses_nothing_is_no_pause() {
        starts(row, NOW.plusSeconds(60));
        flagged(row, "NOTHING");
        act(row, NOW.minus(5, ChronoUnit.DAYS));
        assertThat(kinds(lead)).isEmpty();
    }

    @Test
    @Rule({"CAS-4", "RED-1"})
    void a_flag_without_an_action_waits_until_the_patient_has_died() {
        flagged(row);
        assertThat(kinds(lead)).contains(FLAG);
        state(row, "DECEASED");
        assertThat(kinds(lead)).isEmpty();
    }

    @Test
    @Rule("CAS-3")
    void after_a_missed_visit_she_is_called_until_somebody_has_reached_her() {
        starts(row, NOW.minus(2, ChronoUnit.DAYS));
        Schema.change(
                "update visit set state = 'MISSED' where id = ?1", row.visit().uuid());
        flagged(row);
        assertThat(list(lead).waiting())
                .filteredOn(r -> r.kind() == FLAG)
                .extracting(AttentionRow::missedAt)
                .containsExactly(NOW.minus(2, ChronoUnit.DAYS));

        act(row, NOW.minus(3, ChronoUnit.DAYS));
        assertThat(kinds(lead)).containsExactly(CALL, PAUSE, NO_NEXT_VISIT);
        act(row, NOW.minus(1, ChronoUnit.DAYS));
        assertThat(kinds(lead)).containsExactly(PAUSE, NO_NEXT_VISIT);
    }

    @Test
    @Rule("CAS-3")
    void a_visit_missed_before_the_flag_or_followed_by_one_that_took_place_asks_for_no_call() {
        starts(row, NOW.minus(9, ChronoUnit.DAYS));
        Schema.change(
                "update visit set state = 'MISSED' where id = ?1", row.visit().uuid());
        flagged(row);
        assertThat(list(lead).waiting())
                .filteredOn(r -> r.kind() == FLAG)
                .extracting(AttentionRow::missedAt)
                .containsOnlyNulls();
        act(row, NOW.minus(8, ChronoUnit.DAYS));
        assertThat(kinds(lead)).doesNotContain(CALL);

        starts(row, NOW.minus(2, ChronoUnit.DAYS));
        assertThat(kinds(lead)).contains(CALL);
        Schema.change(
                """
                insert into visit (id, episode_id, patient_id, clinician_id, starts_at, minutes, kind, state)
                select gen_random_uuid(), episode_id, patient_id, clinician_id, starts_at + interval '1 day', 10, 'PHONE', 'ATTENDED'
                from visit where id = ?1
                """,
                row.visit().uuid());
        assertThat(kinds(lead)).doesNotContain(CALL);
    }

    @Test
    @Rule({"PAT-6", "RED-1", "ACC-1"})
    void a_flag_waits_for_everyone_around_the_patient_in_a_case_of_their_own() {
        flagged(row);
        var second = Case.another(row);
        var third = Case.another(row);
        var stranger = new Acting(Schema.commit(Case::add).clinician(), Role.THERAPIST);
        assertThat(kinds(stranger)).doesNotContain(FLAG);

        var colleague = colleagueIn(second);
        assign(colleague, third, "ASSIGNED", 0, 9);
        assertThat(flagged(colleague)).containsAnyOf(second, third).hasSize(1);
        assertThat(flagged(lead)).containsExactly(row.episode());
    }

    @Test
    @Rule({"NOT-3", "RED-1"})
    void a_flag_of_the_wrong_patient_waits_for_nobody() {
        flagged(row);
        Schema.commit(em -> {
            SealsHere.sealFlags(em, row);
            return null;
        });
        assertThat(kinds(lead)).doesNotContain(FLAG);
    }

    @Test
    @Rule({"TRN-4", "CAS-3"})
    void a_flag_entered_in_error_waits_for_nobody_and_a_call_entered_in_error_reached_nobody() {
        starts(row, NOW.minus(2, ChronoUnit.DAYS));
        Schema.change(
                "update visit set state = 'MISSED' where id = ?1", row.visit().uuid());
        flagged(row);
        act(row, NOW.minus(3, ChronoUnit.DAYS));
        act(row, NOW.minus(1, ChronoUnit.DAYS));
        assertThat(kinds(lead)).containsExactly(PAUSE, NO_NEXT_VISIT);

        mark(1);
        assertThat(kinds(lead)).containsExactly(CALL, PAUSE, NO_NEXT_VISIT);
        mark(0);
        assertThat(kinds(lead)).containsExactly(FLAG, NO_NEXT_VISIT);
        mark(null);
        assertThat(kinds(lead)).containsExactly(NO_NEXT_VISIT);
    }

    private void mark(Integer action) {
        Schema.commit(em -> {
            FlagsHere.mark(em, row, action);
            return null;
        });
    }

    @Test
    @Rule({"CAS-3", "CAS-7", "ACC-1"})
    void a_cover_sees_what_waits_in_the_cases_that_she_covers_and_no_longer() {
        starts(row, NOW.minusSeconds(60));
        var cover = new Acting(other(), Role.THERAPIST);
        assign(cover, row.episode(), "COVER", -9, -1);
        assertThat(kinds(cover)).isEmpty();
        assign(cover, row.episode(), "COVER", 0, 3);
        assertThat(kinds(cover)).containsExactly(NO_NEXT_VISIT);
    }

    @Test
    @Rule("CAS-3")
    void what_is_set_aside_says_who_and_why_comes_back_on_its_day_or_at_once() {
        starts(row, NOW.minusSeconds(60));
        var matter = list(lead).waiting().get(0).matter();
        say(until(matter, TODAY.plusDays(2), NOW.minusSeconds(9)));

        assertThat(list(lead).waiting()).isEmpty();
        assertThat(list(lead).aside())
                .extracting(AttentionRow::aside)
                .containsExactly(new Aside(TODAY.plusDays(2), "Calls back", "Ada Test"));
        assertThat(list(colleagueIn(row.episode())).aside()).hasSize(1);
        assertThat(attention(lead, Clock.offset(CLOCK, Duration.ofDays(2))).waiting())
                .hasSize(1);

        say(AsideEntry.broughtBack(matter, open(), TODAY, NOW.minusSeconds(8)));
        assertThat(list(lead).waiting()).hasSize(1);
        say(until(matter, TODAY.plusDays(5), NOW.minusSeconds(7)));
        assertThat(list(lead).aside())
                .singleElement()
                .satisfies(r -> assertThat(r.aside().until()).isEqualTo(TODAY.plusDays(5)));
    }

    @Test
    @Rule({"CAS-3", "PAT-6"})
    void a_pause_is_set_aside_for_everyone_around_her_and_the_flag_of_another_day_is_not() {
        starts(row, NOW.plusSeconds(60));
        flagged(row);
        act(row, NOW.minus(5, ChronoUnit.DAYS));
        var pause = list(lead).waiting().get(0).matter();
        say(until(pause, TODAY.plusDays(2), NOW));
        var elsewhere = colleagueIn(Case.another(row));
        assertThat(list(elsewhere).aside()).extracting(AttentionRow::kind).containsExactly(PAUSE);

        flagged(row);
        assertThat(kinds(lead)).contains(FLAG).doesNotContain(PAUSE);
        assertThat(list(lead).aside()).hasSize(1);
    }

    @Test
    @Rule("CAS-3")
    void a_call_that_is_set_aside_leaves_the_pause_where_it_is() {
        starts(row, NOW.minus(2, ChronoUnit.DAYS));
        Schema.change(
                "update visit set state = 'MISSED' where id = ?1", row.visit().uuid());
        flagged(row);
        act(row, NOW.minus(3, ChronoUnit.DAYS));
        say(until(list(lead).waiting().get(0).matter(), TODAY.plusDays(2), NOW));
        assertThat(kinds(lead)).containsExactly(PAUSE, NO_NEXT_VISIT);
    }

    @Test
    @Rule("CAS-3")
    void what_one_author_sets_aside_is_her_own_note_and_not_a_colleagues_of_the_same_visit() {
        starts(row, NOW.plusSeconds(60));
        draft(row, day(30));
        var colleague = colleagueIn(row.episode());
        Schema.change(
                """
                insert into note_draft (id, visit_id, episode_id, patient_id, author_id, service_date, content, revision, saved_at, begun_at)
                select gen_random_uuid(), visit_id, episode_id, patient_id, ?2, service_date, 'section SUBJECTIVE:', 1, now(), now() from note_draft where visit_id = ?1
                """,
                row.visit().uuid(),
                colleague.clinician().uuid());
        say(until(list(lead).waiting().get(0).matter(), TODAY.plusDays(2), NOW));
        assertThat(kinds(lead)).isEmpty();
        assertThat(kinds(colleague)).containsExactly(UNSIGNED_NOTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'FLAG', {flag}, null, current_date + 2, 'Later'",
                "'FLAG', null, null, current_date + 2, 'Later'",
                "'PAUSE', null, null, current_date + 2, 'Later'",
                "'PAUSE', (select id from red_flag where patient_id <> e.patient_id limit 1), null, current_date + 2, 'Later'",
                "'NO_NEXT_VISIT', null, {visit}, current_date + 2, 'Later'",
                "'UNSIGNED_NOTE', null, null, current_date + 2, 'Later'",
                "'UNSIGNED_NOTE', null, (select id from visit where episode_id <> e.id limit 1), current_date + 2, 'Later'",
                "'NO_NEXT_VISIT', null, null, current_date + 2, null",
                "'NO_NEXT_VISIT', null, null, current_date + 2, '  '",
                "'NO_NEXT_VISIT', null, null, null, 'Later'",
                "'NO_NEXT_VISIT', null, null, current_date, 'Later'",
                "'NO_NEXT_VISIT', null, null, current_date + 367, 'Later'"
            })
    @Rule({"CAS-3", "RED-1"})
    void the_database_keeps_no_row_that_the_domain_would_refuse(String cells) {
        flagged(row);
        assertThatThrownBy(() -> kept(cells)).isInstanceOf(ConstraintViolationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'NO_NEXT_VISIT', null, null, current_date + 2, 'Later'",
                "'PAUSE', {flag}, null, current_date + 2, 'Later'",
                "'UNSIGNED_NOTE', null, {visit}, current_date + 366, 'Later'"
            })
    @Rule("CAS-3")
    void the_database_keeps_what_the_domain_allows(String cells) {
        flagged(row);
        assertThat(kept(cells)).isOne();
    }

    private int kept(String cells) {
        return Schema.commit(em -> em.createNativeQuery(
                        """
                        insert into aside_entry (id, episode_id, patient_id, kind, flag_id, visit_id, until, reason, said_on, said_at, said_by_id)
                        select gen_random_uuid(), e.id, e.patient_id, %s, current_date, now(), ?2 from episode e where e.id = ?1
                        """
                                .formatted(cells.replace(
                                                "{flag}", "(select id from red_flag where patient_id = e.patient_id)")
                                        .replace("{visit}", "(select id from visit where episode_id = e.id)")
                                        .replace("null,", "null::uuid,")
                                        .replace("null::uuid, 'Later'", "null::date, 'Later'")))
                .setParameter(1, row.episode().uuid())
                .setParameter(2, row.clinician().uuid())
                .executeUpdate());
    }

    @Test
    @Rule({"CAS-1", "CAS-3"})
    void it_costs_as_many_statements_for_five_hundred_cases_as_for_ten() {
        var few = Schema.commit(em -> Callers.leading(em, 10));
        var many = Schema.commit(em -> Callers.leading(em, 500));

        assertThat(statements(few)).isEqualTo(statements(many)).isEqualTo(3);
    }

    private static int statements(Acting caller) {
        return on(q -> Callers.statements(() -> q.of(caller, CLOCK).waiting()));
    }

    private Acting colleagueIn(EpisodeId episode) {
        var colleague = new Acting(other(), Role.THERAPIST);
        assign(colleague, episode, "ASSIGNED", 0, 9);
        return colleague;
    }

    /** Who leads nothing. */
    private static ClinicianId other() {
        var other = Schema.commit(Case::add);
        Schema.change(
                "update care_team_member set ends = starts where clinician_id = ?1",
                other.clinician().uuid());
        return other.clinician();
    }

    private static void assign(Acting who, EpisodeId episode, String relation, int from, int to) {
        Schema.change(
                """
                insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts, ends)
                select gen_random_uuid(), id, patient_id, ?2, '%s', ?3, ?4 from episode where id = ?1
                """
                        .formatted(relation),
                episode.uuid(),
                who.clinician().uuid(),
                TODAY.plusDays(from),
                TODAY.plusDays(to));
    }

    private OpenedCase open() {
        return Opened.byLead(row.episode(), row.patient(), row.clinician());
    }

    private AsideEntry until(Matter matter, LocalDate day, Instant at) {
        return AsideEntry.until(new SetAside(SubmissionKey.random(), matter, day, "Calls back"), open(), TODAY, at, 60);
    }

    private static void say(AsideEntry entry) {
        on(q -> {
            q.add(entry);
            return null;
        });
    }

    private static void flagged(Case row) {
        flagged(row, "INTERNAL");
    }

    private static void flagged(Case row, String pauses) {
        Schema.change(
                """
                insert into red_flag (id, patient_id, episode_id, visit_id, kind, pauses, released_by, raised_by_id, raised_at, due_at)
                select gen_random_uuid(), patient_id, episode_id, id, 'HEAVY_BLEEDING', '%s', 'MEDICAL_ASSESSMENT', clinician_id, ?2, cast(?2 as timestamptz) + interval '8 hours'
                from visit where id = ?1
                """
                        .formatted(pauses),
                row.visit().uuid(),
                NOW.minus(6, ChronoUnit.DAYS));
    }

    private static void act(Case row, Instant at) {
        Schema.change(
                """
                insert into red_flag_action (red_flag_id, seq, kind, happened_at, recorded_at, clinician_id, whom)
                select id, (select count(*) from red_flag_action where red_flag_id = id), 'PHONED', ?2, now(), raised_by_id, 'Her physician'
                from red_flag where visit_id = ?1
                """,
                row.visit().uuid(),
                at);
    }

    private static void draft(Case row, LocalDate day) {
        Schema.change(
                """
                insert into note_draft (id, visit_id, episode_id, patient_id, author_id, service_date, content, revision, saved_at, begun_at)
                select gen_random_uuid(), id, episode_id, patient_id, clinician_id, ?2, 'section SUBJECTIVE:', 1, now(), now() from visit where id = ?1
                """,
                row.visit().uuid(),
                day);
    }

    private static void starts(Case row, Instant at) {
        Schema.change(
                "update visit set starts_at = ?2 where id = ?1", row.visit().uuid(), at);
    }

    private static void state(Case row, String state) {
        Schema.change(
                "update episode set state = '%s' where id = ?1".formatted(state),
                row.episode().uuid());
    }

    private static LocalDate day(int ago) {
        return TODAY.minusDays(ago);
    }

    private static List<AttentionKind> kinds(Acting caller) {
        return list(caller).waiting().stream().map(AttentionRow::kind).toList();
    }

    private static List<EpisodeId> flagged(Acting caller) {
        return list(caller).waiting().stream()
                .filter(r -> r.kind() == FLAG)
                .map(r -> r.matter().episode())
                .toList();
    }

    private static Attention list(Acting caller) {
        return attention(caller, CLOCK);
    }

    private static Attention attention(Acting caller, Clock clock) {
        return on(q -> q.of(caller, clock));
    }

    private static <T> T on(Function<AttentionQuery, T> work) {
        return Schema.commit(em -> work.apply(Schema.in(em, new AttentionQuery())));
    }
}
