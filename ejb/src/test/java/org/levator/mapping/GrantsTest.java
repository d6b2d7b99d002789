package org.levator.mapping;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.levator.Rule;

/** What the application's role may change or delete, of every table there is: a new one takes its place here, or takes its rights back. */
class GrantsTest {
    private static final Map<String, String> MAY = Map.ofEntries(
            entry("authorisation_rule", "update"),
            entry(
                    "care_team_member",
                    "update asked_by_patient clinician_id ended_at ends episode_id patient_id relation starts version"),
            entry("clinic", "update"),
            entry("clinician", "update, delete"),
            entry("clinician_authorisation", "update, delete"),
            entry("consent_age", "update"),
            entry("note_review", "update closed_at closed_by_id remark version"),
            entry("contact", "update gone_on version"),
            entry("episode", "update"),
            entry("letter", "update"),
            entry("letter_item", "update, delete"),
            entry("note_draft", "update, delete"),
            entry("note_draft_revision", "update, delete"),
            entry("patient", "update"),
            entry("patient_former_name", "delete"),
            entry("patient_phone", "update, delete"),
            entry("recipient", "update"),
            entry("red_flag", "update in_error_at released_at sealed_at version"),
            entry("red_flag_kind", "update"),
            entry("stop_ticket", "delete"),
            entry("submission", "update"),
            entry("substitute_decision_maker", "update ends version"),
            entry("supervision", "update clinician_id ends starts supervisor_id version"),
            entry("therapist_wish", "update taken_back_at taken_back_by_id version"),
            entry("visit", "update"));

    private static final String RIGHTS =
            """
            select t.relname, has_table_privilege('levator_app', t.oid, 'DELETE'), has_table_privilege('levator_app', t.oid, 'UPDATE'),
                has_table_privilege('levator_app', t.oid, 'TRUNCATE') or has_table_privilege('levator_app', t.oid, 'TRIGGER'),
                (select string_agg(c.attname, ' ' order by c.attname) from pg_attribute c
                 where c.attrelid = t.oid and c.attnum > 0 and not c.attisdropped
                   and has_column_privilege('levator_app', t.oid, c.attnum, 'UPDATE'))
            from pg_class t join pg_namespace n on n.oid = t.relnamespace
            where n.nspname = 'levator' and t.relkind in ('r', 'p') and t.relname not like '%history'
            """;

    @Test
    @Rule({"DI-4", "CON-5", "NOT-3", "LET-3", "ACC-3"})
    void only_what_lives_on_can_be_changed_and_nothing_else_of_any_table() throws SQLException {
        assertThat(rights()).isEqualTo(new TreeMap<>(MAY));
    }

    private static Map<String, String> rights() throws SQLException {
        var found = new TreeMap<String, String>();
        try (var owner = Schema.asOwner();
                var rows = owner.createStatement().executeQuery(RIGHTS)) {
            while (rows.next()) {
                var some = rows.getString(5) == null ? "" : "update " + rows.getString(5);
                var update = rows.getBoolean(3) ? "update" : some;
                var delete = rows.getBoolean(2) ? update.isEmpty() ? "delete" : ", delete" : "";
                var more = rows.getBoolean(4) ? ", truncate or trigger" : "";
                if (!(update + delete + more).isEmpty()) {
                    found.put(rows.getString(1), update + delete + more);
                }
            }
        }
        return found;
    }
}
