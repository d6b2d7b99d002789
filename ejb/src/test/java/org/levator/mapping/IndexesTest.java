package org.levator.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.levator.Rule;

/** What hangs on a patient, a case or a visit is found by an index, so that no list reads the clinic's whole past for one person. */
class IndexesTest {
    private static final String WITHOUT =
            """
            select c.conrelid::regclass || '.' || a.attname
            from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype = 'f' and c.connamespace = 'levator'::regnamespace
              and c.confrelid in ('levator.patient'::regclass, 'levator.episode'::regclass, 'levator.visit'::regclass)
              and not exists (select 1 from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1]
                and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) = '(' || a.attname || ' IS NOT NULL)'))
            """;

    @Test
    @Rule({"CAS-1", "CAS-2"})
    void every_reference_to_a_patient_a_case_or_a_visit_has_an_index_of_all_its_rows() throws SQLException {
        var found = new ArrayList<String>();
        try (var owner = Schema.asOwner();
                var rows = owner.createStatement().executeQuery(WITHOUT)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        assertThat(found).isEmpty();
    }
}
