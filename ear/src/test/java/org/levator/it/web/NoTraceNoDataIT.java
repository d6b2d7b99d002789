package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.Circles;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;
import org.levator.it.inside.Place;

/** While the access log cannot be written, nothing is shown and nothing is changed (AU-2). The right to write it is taken away. */
class NoTraceNoDataIT {
    private static final String THERAPIST = "hannah.weiss";

    @AfterEach
    void giveBack() throws SQLException {
        run("grant insert on access_entry to levator_app");
    }

    @Test
    @Rule("AU-2")
    void without_its_row_no_page_shows_anything() throws SQLException {
        var visitor = Visitor.known(THERAPIST);
        try (var circles = Circles.ofADemoCase()) {
            circles.put(THERAPIST, Place.LEAD);
            var page = "note?visit=" + circles.id("VisitId", false);
            assertThat(visitor.get(page).statusCode()).isEqualTo(200);
            run("revoke insert on access_entry from levator_app");
            var answer = visitor.get(page);
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body())
                    .contains("</html>")
                    .containsPattern("[2-9A-Y]{4}-[2-9A-Y]{4}")
                    .doesNotContain("PSQLException", "access_entry", "permission denied", "\tat ", "SQL")
                    .doesNotContain(nameOf(circles.id("PatientId", false)));
            giveBack();
            assertThat(visitor.get(page).statusCode()).isEqualTo(200);
        }
    }

    @Test
    @Rule("AU-2")
    void without_its_row_nothing_is_changed() throws SQLException {
        var visitor = Visitor.known("renee.gagnon");
        var name = "Dr. Untraced " + UUID.randomUUID();
        var form = Forms.filled(visitor.open("recipient").body(), name);
        run("revoke insert on access_entry from levator_app");
        var answer = visitor.post("recipient", form, Forms.ours());
        assertThat(answer.statusCode()).isEqualTo(500);
        giveBack();
        assertThat(number("select count(*) from recipient where name = '" + name + "'"))
                .isZero();
    }

    @Test
    @Rule("AU-2")
    void a_refusal_leaves_its_row_although_everything_else_is_rolled_back() throws SQLException {
        var nothing = UUID.randomUUID();
        assertThat(Visitor.known(THERAPIST).get("letter/new?case=" + nothing).statusCode())
                .isEqualTo(404);
        assertThat(number("select count(*) from access_entry where outcome = 'DENIED' and episode_id = '" + nothing
                        + "'"))
                .isEqualTo(1);
    }

    private static String nameOf(UUID patient) throws SQLException {
        try (var database = TestClinic.asOwner();
                var rows = database.createStatement()
                        .executeQuery("select chosen_name_family from patient where id = '" + patient + "'")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static int number(String sql) throws SQLException {
        try (var database = TestClinic.asOwner();
                var rows = database.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void run(String sql) throws SQLException {
        try (var database = TestClinic.asOwner();
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
