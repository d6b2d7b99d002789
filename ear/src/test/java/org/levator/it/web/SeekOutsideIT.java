package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;

class SeekOutsideIT {
    private static final String THERAPIST = "hannah.weiss";

    /** The page would else tell anybody whether somebody is a patient, and nothing would follow. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 501})
    @Rule({"ACC-5", "ACC-3"})
    void without_a_reason_that_could_open_a_case_nobody_is_looked_for(int length) throws SQLException {
        var number =
                first("select number from episode where patient_id not in (select patient_id from care_team_member m"
                        + " join clinician c on c.id = m.clinician_id where c.account = '" + THERAPIST + "') limit 1");
        var looks = looks();

        for (var sought : new String[] {number, "L-99999"}) {
            seek(sought, length == 1 ? " " : "x".repeat(length));
        }
        assertThat(looks()).isEqualTo(looks);
        seek("L-99999", "She called");
        assertThat(looks()).isNotEqualTo(looks);
    }

    private static void seek(String number, String reason) {
        var answer = Filled.in(
                        Visitor.known(THERAPIST),
                        "break-glass",
                        "outside",
                        "open",
                        Map.of("number", number, "reason", reason))
                .press();
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private static String looks() throws SQLException {
        return first(
                "select count(*) from access_entry where act in ('SEEK_OUTSIDE', 'BREAK_GLASS') and outcome = 'ALLOWED'");
    }

    private static String first(String sql) throws SQLException {
        try (var database = TestClinic.asOwner();
                var rows = database.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
