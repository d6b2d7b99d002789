package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

    /** Twice the pool. */
    private static final int MANY = 40;

    private static final Duration POOL_GIVES_UP = Duration.ofSeconds(5);

    @AfterEach
    void giveBack() throws SQLException {
        TestClinic.change("grant insert on access_entry to levator_app");
    }

    @Test
    @Rule("AU-2")
    void without_its_row_no_page_shows_anything() throws SQLException {
        var visitor = Visitor.known(THERAPIST);
        try (var circles = Circles.ofADemoCase()) {
            circles.put(THERAPIST, Place.LEAD);
            var page = "note?visit=" + circles.id("VisitId", false);
            assertThat(visitor.get(page).statusCode()).isEqualTo(200);
            TestClinic.change("revoke insert on access_entry from levator_app");
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
        TestClinic.change("revoke insert on access_entry from levator_app");
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

    @Test
    @Rule("AU-2")
    void more_refusals_at_once_than_the_pool_has_connections_are_answered_at_once_and_each_leaves_its_row()
            throws SQLException {
        var visitor = Visitor.known(THERAPIST);
        var before = number("select count(*) from access_entry where outcome = 'DENIED'");
        var began = Instant.now();
        var answers = atOnce(() -> visitor.get("api/notes/" + UUID.randomUUID() + "/pdf"));

        assertThat(answers).containsOnly(404);
        assertThat(Duration.between(began, Instant.now())).isLessThan(POOL_GIVES_UP);
        assertThat(number("select count(*) from access_entry where outcome = 'DENIED'"))
                .isEqualTo(before + MANY);
    }

    @Test
    @Rule({"CON-4", "AU-2"})
    void nobody_stalls_the_clinic_with_invented_tickets() {
        var began = Instant.now();
        var answers = atOnce(() -> stop(UUID.randomUUID().toString()));
        assertThat(answers).containsOnly(404);
        assertThat(Duration.between(began, Instant.now())).isLessThan(POOL_GIVES_UP);
        assertThat(stop("x".repeat(101)).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> stop(String ticket) {
        var headers = new ArrayList<>(List.of(Forms.ours()));
        headers.addAll(List.of("Content-Type", "application/json", "X-Levator", "stop"));
        return Visitor.anonymous()
                .send("POST", "stop", "{\"ticket\": \"" + ticket + "\"}", headers.toArray(String[]::new));
    }

    /** @return their status codes */
    private static List<Integer> atOnce(Supplier<HttpResponse<String>> ask) {
        var threads = Executors.newFixedThreadPool(MANY);
        try {
            var asked = Stream.generate(() -> CompletableFuture.supplyAsync(ask, threads))
                    .limit(MANY)
                    .toList();
            return asked.stream().map(answer -> answer.join().statusCode()).toList();
        } finally {
            threads.shutdown();
        }
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
}
