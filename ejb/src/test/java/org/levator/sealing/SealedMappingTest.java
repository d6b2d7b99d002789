package org.levator.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.access.BreakGlassHere;
import org.levator.access.Relation;
import org.levator.audit.InformationKind;
import org.levator.audit.Look;
import org.levator.audit.Looks;
import org.levator.audit.Verb;
import org.levator.mapping.Case;
import org.levator.mapping.Persons;
import org.levator.mapping.Schema;
import org.levator.note.NoteHere;
import org.levator.shared.ClinicianId;
import org.levator.shared.SubmissionKey;

class SealedMappingTest {
    static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    final Case row = Schema.commit(Case::add);
    final UUID note = NoteHere.withoutConsent(row, now).uuid();

    @Test
    @Rule("NOT-3")
    void it_waits_until_it_is_answered_and_comes_back_with_the_answer() {
        var officer = Schema.commit(Case::add).clinician();
        var id = sealNote();
        assertThat(waiting()).extracting(SealedRow::id).contains(id);

        answered(id, officer, BreachVerdict.BREACH);
        assertThat(waiting()).filteredOn(r -> r.id().equals(id)).singleElement().matches(SealedRow::isUntold);
        told(id, officer, "The patient, by phone", TODAY);
        told(id, officer, "The commissioner", TODAY.minusDays(1));

        assertThat(waiting()).extracting(SealedRow::id).doesNotContain(id);
        List<SealedRow> all =
                Schema.commit(em -> Schema.in(em, new SealedEntries()).all());
        assertThat(all).filteredOn(r -> r.id().equals(id)).singleElement().satisfies(r -> {
            assertThat(r.verdict()).isEqualTo(BreachVerdict.BREACH);
            assertThat(r.isUntold()).isFalse();
            assertThat(r.reason()).isEqualTo("the page before");
            assertThat(r.reentered()).isFalse();
        });
        List<BreachTold> tellings =
                Schema.commit(em -> Schema.in(em, new SealedEntries()).tellings(id));
        assertThat(tellings)
                .extracting(BreachTold::told, BreachTold::toldOn, BreachTold::by)
                .containsExactly(
                        tuple("The commissioner", TODAY.minusDays(1), "Ada Test"),
                        tuple("The patient, by phone", TODAY, "Ada Test"));
    }

    @Test
    @Rule("NOT-3")
    void of_no_breach_nothing_waits_and_the_database_takes_no_telling() {
        var officer = Schema.commit(Case::add).clinician();
        var id = sealNote();
        assertThatThrownBy(() -> told(id, officer, "Her", TODAY)).hasStackTraceContaining("breach_telling");
        answered(id, officer, BreachVerdict.NO_BREACH);

        assertThat(waiting()).extracting(SealedRow::id).doesNotContain(id);
        assertThatThrownBy(() -> told(id, officer, "Her", TODAY)).hasStackTraceContaining("breach_telling");
    }

    private static void answered(SealedId id, ClinicianId officer, BreachVerdict verdict) {
        Schema.commit(em -> {
            var command = new AnswerCheck(SubmissionKey.random(), id, verdict, "One colleague read it", null, null);
            Schema.in(em, new SealedEntries())
                    .add(BreachCheck.answered(command, officer, Instant.now().truncatedTo(ChronoUnit.MICROS)));
            return null;
        });
    }

    private void told(SealedId id, ClinicianId officer, String whom, LocalDate on) {
        Schema.commit(em -> {
            var command = new TellOfBreach(SubmissionKey.random(), id, whom, on);
            Schema.in(em, new SealedEntries()).add(BreachTelling.recorded(command, officer, now, TODAY));
            return null;
        });
    }

    @Test
    @Rule("NOT-3")
    void it_says_who_could_see_it_and_who_looked_meanwhile() throws SQLException {
        var id = sealNote();
        looked("'ada', 'therapist', 'NOTE', 'VIEW', 'VIEW_NOTE'", "interval '10 seconds'");
        looked("'ada', 'therapist', 'NOTE', 'VIEW', 'VIEW_NOTE'", "interval '20 seconds'");
        looked("'ada', 'therapist', 'CONSENT', 'VIEW', 'VIEW_CONSENT'", "interval '20 seconds'");
        looked("'ada', 'therapist', 'NOTE', 'PRINT', 'PRINT_NOTE'", "interval '2 days'");

        Schema.commit(em -> {
            var entries = Schema.in(em, new SealedEntries());
            var entry = entries.find(id).orElseThrow();
            assertThat(entries.circle(entry, TODAY, TODAY))
                    .extracting(CouldSee::name)
                    .containsExactly("Ada Test");
            assertThat(entries.circle(entry, TODAY.minusDays(9), TODAY.minusDays(8)))
                    .isEmpty();
            var looks = Schema.in(em, new Looks())
                    .between(row.patient(), row.episode(), InformationKind.NOTE, entry.enteredAt(), entry.sealedAt());
            assertThat(looks).singleElement().satisfies((Look look) -> {
                assertThat(look.name()).isEqualTo("ada");
                assertThat(look.verb()).isEqualTo(Verb.VIEW);
                assertThat(look.times()).isEqualTo(2);
                assertThat(look.first()).isBefore(look.last());
            });
            assertThat(Schema.in(em, new Looks())
                            .between(row.patient(), null, InformationKind.NOTE, entry.enteredAt(), entry.sealedAt()))
                    .isEqualTo(looks);
            return null;
        });
    }

    @Test
    @Rule({"NOT-3", "ACC-1"})
    void supervisors_and_openings_from_outside_could_see_it_too() throws SQLException {
        var id = sealNote();
        supervises(Schema.commit(Case::add), "current_date - 400", "current_date - 300");
        var supervisor = Schema.commit(Case::add);
        supervises(supervisor, "current_date", "null");
        rename(supervisor, "Sue");
        var outside = Schema.commit(Case::add).clinician();
        BreakGlassHere.opened(row, outside, now.minusSeconds(30));
        BreakGlassHere.opened(row, outside, now.minus(9, ChronoUnit.DAYS));

        Schema.commit(em -> {
            var entries = Schema.in(em, new SealedEntries());
            var entry = entries.find(id).orElseThrow();
            assertThat(entries.circle(entry, TODAY, TODAY))
                    .extracting(CouldSee::name, CouldSee::relation, CouldSee::starts, CouldSee::ends)
                    .containsExactlyInAnyOrder(
                            tuple("Ada Test", Relation.LEAD, TODAY.minusDays(1), null),
                            tuple("Sue Test", Relation.SUPERVISOR, TODAY, null));
            assertThat(entries.openings(entry)).extracting(OutsideSight::from).containsExactly(now.minusSeconds(30));
            return null;
        });
    }

    @ParameterizedTest
    @CsvSource({"NOTE, 0", "RED_FLAG, 1"})
    @Rule("NOT-3")
    void what_each_case_of_the_patient_shows_was_in_sight_of_all_their_circles(SealedKind kind, int elsewhere) {
        var id = kind == SealedKind.NOTE ? sealNote() : sealFlag();
        var other = Case.another(row);
        var colleague = Schema.commit(Case::add);
        rename(colleague, "Noor");
        Schema.change(
                "update care_team_member set clinician_id = ?1 where episode_id = ?2",
                colleague.clinician().uuid(),
                other.uuid());
        var there = new Case(colleague.clinician(), row.patient(), other, row.visit());
        BreakGlassHere.opened(there, Schema.commit(Case::add).clinician(), now.minusSeconds(30));

        Schema.commit(em -> {
            var entries = Schema.in(em, new SealedEntries());
            var entry = entries.find(id).orElseThrow();
            assertThat(entries.circle(entry, TODAY, TODAY))
                    .filteredOn(seen -> seen.name().equals("Noor Test"))
                    .hasSize(elsewhere);
            assertThat(entries.openings(entry)).hasSize(elsewhere);
            return null;
        });
    }

    @Test
    @Rule({"NOT-3", "CAS-7"})
    void whose_place_was_taken_back_before_it_began_never_had_it_in_sight() {
        var id = sealNote();
        Schema.change(
                """
                insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts, ends)
                values (gen_random_uuid(), ?1, ?2, ?3, 'ASSIGNED', ?4, ?5)
                """,
                row.episode().uuid(),
                row.patient().uuid(),
                Schema.commit(Case::add).clinician().uuid(),
                TODAY,
                TODAY.minusDays(1));

        var seen = Schema.commit(em -> {
            var entries = Schema.in(em, new SealedEntries());
            return entries.circle(entries.find(id).orElseThrow(), TODAY.minusDays(1), TODAY);
        });
        assertThat(seen).extracting(CouldSee::relation).containsExactly(Relation.LEAD);
    }

    @Test
    @Rule({"NOT-3", "ACC-5"})
    void whose_hour_was_ended_before_it_was_written_could_not_see_it() {
        var id = sealNote();
        var outside = Schema.commit(Case::add).clinician();
        var before = BreakGlassHere.opened(row, outside, now.minus(20, ChronoUnit.MINUTES));
        BreakGlassHere.end(before, row.clinician(), now.minus(19, ChronoUnit.MINUTES));
        var later = Schema.commit(Case::add).clinician();
        var whileThere = BreakGlassHere.opened(row, later, now.minusSeconds(30));
        BreakGlassHere.end(whileThere, row.clinician(), now.plusSeconds(30));

        Schema.commit(em -> {
            var entries = Schema.in(em, new SealedEntries());
            assertThat(entries.openings(entries.find(id).orElseThrow()))
                    .extracting(OutsideSight::from, OutsideSight::until)
                    .containsExactly(tuple(now.minusSeconds(30), now.plusSeconds(30)));
            return null;
        });
    }

    @Test
    @Rule({"NOT-3", "ACC-1", "CAS-7"})
    void whoever_had_a_place_for_a_part_of_the_day_could_see_it_unless_she_was_out_before() {
        var id = sealNote();
        Instant entered = Schema.commit(
                em -> Schema.in(em, new SealedEntries()).find(id).orElseThrow().enteredAt());
        endedAt(entered.plusMillis(5));
        assertThat(couldSee(id)).extracting(CouldSee::endedAt).containsExactly(entered.plusMillis(5));
        endedAt(entered);
        assertThat(couldSee(id)).isEmpty();
    }

    private void endedAt(Instant moment) {
        Schema.change(
                "update care_team_member set relation = 'ASSIGNED', starts = ?1, ends = ?1, ended_at = ?2 where episode_id = ?3",
                moment.atZone(ZoneOffset.UTC).toLocalDate(),
                moment,
                row.episode().uuid());
    }

    private List<CouldSee> couldSee(SealedId id) {
        return Schema.commit(em -> {
            var entries = Schema.in(em, new SealedEntries());
            return entries.circle(entries.find(id).orElseThrow(), TODAY, TODAY);
        });
    }

    @Test
    @Rule("NOT-3")
    void the_database_seals_only_what_exists_and_only_once() {
        sealNote();
        assertThatThrownBy(this::sealNote).hasStackTraceContaining("sealed_entry_entry_id_key");
        assertThatThrownBy(() -> Schema.commit(em -> {
                    SealsHere.seal(em, SealedKind.LETTER, UUID.randomUUID(), row, null);
                    return null;
                }))
                .hasStackTraceContaining("sealed_entry_letter_id_fkey");
        assertThatThrownBy(
                        () -> Schema.commit(em -> SealsHere.seal(em, SealedKind.STORY, UUID.randomUUID(), row, null)))
                .hasStackTraceContaining("sealed_entry_story_id_fkey");
    }

    @Test
    @Rule("NOT-3")
    void the_database_takes_no_answer_of_whoever_sealed_it_by_any_of_her_accounts() throws SQLException {
        var id = sealNote();
        var officer = Schema.commit(Case::add).clinician();
        Persons.same(row.clinician(), officer);
        for (var hers : List.of(row.clinician(), officer)) {
            assertThatThrownBy(() -> app(
                            "insert into breach_check (sealed_entry_id, verdict, found, answered_at, answered_by_id)"
                                    + " values ('" + id + "', 'NO_BREACH', 'fine', now(), '" + hers + "')"))
                    .hasMessageContaining("breach_check_by_somebody_else");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update sealed_entry set reason = 'other'",
                "delete from sealed_entry",
                "update breach_check set verdict = 'NO_BREACH'",
                "delete from breach_check",
                "update breach_telling set told = 'other'",
                "delete from breach_telling",
                "update letter_recall set opened_at = now()",
                "delete from letter_recall",
                "update recall_step set kind = 'CONFIRMED'",
                "delete from recall_step"
            })
    @Rule({"NOT-3", "DI-4"})
    void the_application_changes_nothing_of_it(String sql) {
        assertThatThrownBy(() -> app(sql)).hasMessageContaining("permission denied");
    }

    /** A letter, a flag and an unsigned note keep the moment in a row that the application does change: there it stays what this row says. */
    @ParameterizedTest
    @EnumSource(names = {"LETTER", "RED_FLAG", "DRAFT"})
    @Rule({"NOT-3", "DI-4"})
    void a_seal_and_the_moment_that_its_entry_keeps_stand_together_and_are_not_undone(SealedKind kind) {
        var id = kind == SealedKind.LETTER ? letter() : kind == SealedKind.DRAFT ? draft() : flag();
        var mark = "update " + (kind == SealedKind.DRAFT ? "note_draft" : kind.name()) + " set sealed_at = %s"
                + (kind == SealedKind.RED_FLAG ? ", released_at = now()" : "") + " where id = '" + id + "'";
        assertThatThrownBy(() -> app(mark.formatted("now()"))).hasMessageContaining("_sealed_by_entry");
        assertThatThrownBy(() -> Schema.commit(em -> SealsHere.seal(em, kind, id, row, null)))
                .hasStackTraceContaining("sealed_entry_seals_");

        Schema.commit(em -> {
            var at = SealsHere.seal(em, kind, id, row, null);
            em.flush();
            return em.createNativeQuery(mark.formatted("'" + at + "'")).executeUpdate();
        });
        for (var value : List.of("null", "now()", "sealed_at + interval '1 second'")) {
            assertThatThrownBy(() -> app(mark.formatted(value)))
                    .hasMessageContaining("violates foreign key constraint");
        }
    }

    private UUID letter() {
        return added(
                """
                insert into letter (id, episode_id, patient_id, kind, language, template_id, addressee, urgent, told_of_withheld, state,
                    author_id, started_at)
                select ?1, ?2, ?3, kind, language, id, 'EMERGENCY_DEPARTMENT', true, false, 'DRAFT', ?4, now() - interval '1 hour'
                from letter_template limit 1
                """);
    }

    private UUID draft() {
        return added(
                """
                insert into note_draft (id, episode_id, patient_id, visit_id, author_id, service_date, content, revision, saved_at, begun_at)
                select ?1, ?2, ?3, (select v.id from visit v where v.episode_id = ?2), ?4, current_date, 'section PLAN:', 1, now(), now()
                """);
    }

    private UUID flag() {
        return added(
                """
                insert into red_flag (id, episode_id, patient_id, visit_id, kind, pauses, released_by, raised_by_id, raised_at, due_at)
                select ?1, ?2, ?3, (select v.id from visit v where v.episode_id = ?2), code, pauses, released_by, ?4,
                    now() - interval '1 hour', now()
                from red_flag_kind limit 1
                """);
    }

    private UUID added(String sql) {
        var id = UUID.randomUUID();
        Schema.commit(em -> em.createNativeQuery(sql)
                .setParameter(1, id)
                .setParameter(2, row.episode().uuid())
                .setParameter(3, row.patient().uuid())
                .setParameter(4, row.clinician().uuid())
                .executeUpdate());
        return id;
    }

    private static void app(String sql) throws SQLException {
        try (var connection = Schema.asApplication();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private SealedId sealNote() {
        Schema.commit(em -> SealsHere.seal(em, SealedKind.NOTE, note, row, null));
        return sealed();
    }

    private SealedId sealFlag() {
        flag();
        Schema.commit(em -> {
            SealsHere.sealFlags(em, row);
            return null;
        });
        return sealed();
    }

    private SealedId sealed() {
        return waiting().stream()
                .filter(r -> r.caseNumber().equals("T-" + row.episode()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<SealedRow> waiting() {
        return Schema.commit(em -> Schema.in(em, new SealedEntries()).waiting());
    }

    private void supervises(Case supervisor, String starts, String ends) throws SQLException {
        try (var connection = Schema.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("insert into levator.supervision (id, clinician_id, supervisor_id, starts, ends)"
                    + " values (gen_random_uuid(), '" + row.clinician() + "', '" + supervisor.clinician() + "', "
                    + starts + ", " + ends + ")");
        }
    }

    private static void rename(Case who, String given) {
        Schema.commit(em -> em.createNativeQuery("update clinician set given_name = ?1 where id = ?2")
                .setParameter(1, given)
                .setParameter(2, who.clinician().uuid())
                .executeUpdate());
    }

    private void looked(String what, String ago) throws SQLException {
        try (var connection = Schema.asOwner();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into levator.access_entry (request, at, account, role, kind, verb, act, patient_id, episode_id, outcome)"
                            + " values (gen_random_uuid(), now() - " + ago + ", " + what + ", '" + row.patient()
                            + "', '"
                            + row.episode() + "', 'ALLOWED')");
        }
    }
}
