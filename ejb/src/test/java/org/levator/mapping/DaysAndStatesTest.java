package org.levator.mapping;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levator.Rule;
import org.levator.patient.care.Adjustment;

/** What the domain refuses about days and states, by SQL as the application's role. */
class DaysAndStatesTest {
    private static final String TODAY = "(now() at time zone 'UTC')::date";

    final Case row = Schema.commit(Case::add);

    @ParameterizedTest
    @CsvSource({
        "told_of_leaving, told_on, 'episode_id, leaver_id, manner', 'EPISODE, SHE, ''PHONE'''",
        "capacity_entry, as_of, 'decision, presumed', '''EXAM'', true'",
        "substitute_decision_maker, document_dated, 'name, relation, authority, starts', '''Bo'', ''aunt'', ''LAW'', now()'",
    })
    @Rule({"ACC-6", "PAT-7"})
    void nobody_was_told_or_found_anything_on_a_day_still_to_come(
            String table, String day, String columns, String values) {
        var sql = "insert into " + table + " (id, patient_id, recorded_by_id, recorded_at, " + columns + ", " + day
                + ") values (gen_random_uuid(), PATIENT, SHE, now(), " + values + ", " + TODAY;
        refused(sql + " + 1)", "_by_then");
        taken(sql + ")");
    }

    @Test
    @Rule({"PAT-5", "PAT-7"})
    void nor_agreed_to_anything() {
        taken("insert into contact (id, patient_id, kind, name, recorded_by_id, recorded_at)"
                + " values (PATIENT, PATIENT, 'PARTNER', 'Bo', SHE, now())");
        var sql =
                "insert into contact_agreement (id, contact_id, kind, agreed, speaker, recorded_by_id, recorded_at, agreed_on)"
                        + " values (gen_random_uuid(), PATIENT, 'PARTNER', 'TALK', 'PATIENT', SHE, now(), " + TODAY;
        refused(sql + " + 1)", "contact_agreement_by_then");
        taken(sql + ")");
    }

    @Test
    @Rule("CAS-4")
    void a_case_moves_only_to_a_state_that_there_is() {
        var sql =
                "insert into episode_state_change (episode_id, seq, to_state, at, clinician_id) values (EPISODE, 0, '%s', now(), SHE)";
        refused(sql.formatted("PAUSED"), "episode_state_change_to_state");
        taken(sql.formatted("ON_BREAK"));
    }

    @Test
    @Rule("PAT-6")
    void an_adjustment_is_one_of_those_that_are_offered() {
        taken(
                "insert into care_profile (id, patient_id, revision, recorded_at, recorded_by_id, allergies_known, pregnancy, implants_known,"
                        + " third_person) values (PATIENT, PATIENT, 1, now(), SHE, 'NOT_ASKED', 'NO', 'NOT_ASKED', 'WANTED')");
        var sql = "insert into care_profile_adjustment (care_profile_id, adjustment) values (PATIENT, '%s')";
        refused(sql.formatted("HURRY"), "care_profile_adjustment_offered");
        for (var offered : Adjustment.values()) {
            taken(sql.formatted(offered));
        }
    }

    private void refused(String sql, String constraint) {
        assertThatThrownBy(() -> change(sql)).hasStackTraceContaining(constraint);
    }

    private void taken(String sql) {
        assertThatCode(() -> change(sql)).doesNotThrowAnyException();
    }

    private void change(String sql) {
        Schema.change(sql.replace("EPISODE", quoted(row.episode()))
                .replace(" PATIENT", " " + quoted(row.patient()))
                .replace("(PATIENT", "(" + quoted(row.patient()))
                .replace("SHE", quoted(row.clinician())));
    }

    private static String quoted(Object id) {
        return "'" + id + "'";
    }
}
