package org.levator.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.levator.Rule;
import org.levator.it.Circles;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;
import org.levator.it.access.AccessTable.May;
import org.levator.it.access.AccessTable.Row;
import org.levator.it.inside.Place;

/** Every page, servlet and resource × role × place in the circle, with one real sign-in per role. */
class PageAccessIT {
    private static final AccessTable TABLE = AccessTable.read();
    private static final Map<String, String> PEOPLE = Map.of(
            "therapist", "hannah.weiss",
            "assistant", "noor.haddad",
            "student", "sam.oduya",
            "reception", "renee.gagnon",
            "clinic-admin", "tomas.lindgren",
            "privacy-officer", "ines.ferreira");
    private static final Set<String> OF_A_PATIENT =
            Set.of("PatientId", "EpisodeId", "VisitId", "NoteId", "NoteDraftId", "LetterId", "FlagId", "SealedId");
    private static final Count COUNT = new Count();
    private Circles circles;

    @AfterAll
    static void tellHowMuchWasTried() {
        System.out.println("Pages and endpoints: " + COUNT);
    }

    @BeforeEach
    void rememberWhoIsWhere() throws SQLException {
        circles = Circles.ofADemoCase();
    }

    @AfterEach
    void asItWas() throws SQLException {
        circles.close();
    }

    @Test
    @Rule("AZ-1")
    void every_page_and_endpoint_of_what_is_shipped_has_a_row() {
        assertThat(addresses().map(PageAccessIT::withoutQuery))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Shipped.pages().stream(), Shipped.endpoints().stream())
                                .toList());
    }

    @TestFactory
    @Rule({"AZ-1", "AU-1", "ACC-1", "ACC-3", "ACC-5"})
    Stream<DynamicTest> every_person_in_every_place_sees_what_the_table_says_and_leaves_one_trace() {
        return addresses()
                .map(name -> TABLE.row(name).orElseThrow())
                .filter(row -> !row.isInternal())
                .map(row -> DynamicTest.dynamicTest(
                        row.name(), () -> assertThat(wrong(row)).isEmpty()));
    }

    private static Stream<String> addresses() {
        return TABLE.names().stream().filter(name -> name.contains("/"));
    }

    private static String withoutQuery(String name) {
        return name.replaceFirst("\\?.*", "");
    }

    private Map<String, List<String>> wrong(Row row) throws SQLException {
        var wrong = new TreeMap<String, List<String>>();
        for (var role : PEOPLE.keySet()) {
            for (var place : row.may().get(role).tried()) {
                circles.put(PEOPLE.get(role), place);
                var said = visit(row, role, place);
                if (!said.isEmpty()) {
                    wrong.computeIfAbsent(said, what -> new ArrayList<>()).add(role + " " + place);
                }
            }
        }
        if (row.may().get("anonymous") == May.NO) {
            var answer = new Address(row.name()).call(Visitor.anonymous(), circles, false);
            if (answer.statusCode() != 401 && !asksForSignIn(answer)) {
                wrong.computeIfAbsent("not asked to sign in: " + answer.statusCode(), what -> new ArrayList<>())
                        .add("anonymous");
            }
        }
        return wrong;
    }

    private static boolean asksForSignIn(HttpResponse<String> answer) {
        return answer.statusCode() == 302
                && answer.headers().firstValue("Location").orElse("").contains("/protocol/openid-connect/auth");
    }

    /** @return what is wrong, or nothing */
    private String visit(Row row, String role, Place place) throws SQLException {
        var allowed = row.may().get(role).in(place, role);
        var who = Visitor.known(PEOPLE.get(role));
        var before = newest();
        var answer = new Address(row.name()).call(who, circles, false);
        var traces = traces(before, PEOPLE.get(role));
        COUNT.add(allowed, traces);
        var said = "status " + answer.statusCode() + ", " + traces;
        if (allowed) {
            if (!tellsOfOutside(row, answer, place)) {
                return "its page does not say who is there from outside the circle";
            }
            var traced = row.isOncePerSitting() || answer.statusCode() / 100 != 2 || row.leaves(traces.allowed());
            return !asksForSignIn(answer)
                            && answer.statusCode() < 500
                            && answer.statusCode() != 401
                            && answer.statusCode() != 403
                            && traces.denied() <= (tellsOfItself(answer) ? 1 : 0)
                            && traced
                            && !traces.twice()
                    ? ""
                    : "may, but " + said;
        }
        var byRole = row.may().get(role) == May.NO && answer.statusCode() == 403;
        if (answer.statusCode() != 404 && !byRole
                || traces.denied() > 1
                || traces.denied() == 0 && !row.isOncePerSitting()
                || traces.allowed() != 0) {
            return "may not, but " + said;
        }
        if (row.may().get(role) == May.NO && traces.denied() != traces.named() && isOfAPatient(row)) {
            return "refused, and its trace does not say whose it is";
        }
        var nothing = new Address(row.name()).call(who, circles, true);
        return Same.difference(answer, nothing)
                .map(difference -> "a refusal can be told from what does not exist: " + difference)
                .orElse("");
    }

    private static boolean isOfAPatient(Row row) {
        return new Address(row.name()).types().stream().anyMatch(OF_A_PATIENT::contains);
    }

    /** On every page of a patient's, to whoever opened her case so, and to nobody else (ACC-5). */
    private static boolean tellsOfOutside(Row row, HttpResponse<String> answer, Place place) {
        var shown = answer.statusCode() == 200 && row.name().startsWith("/");
        return !shown || answer.body().contains("lv-outside") == (isOfAPatient(row) && place == Place.BREAK_GLASS);
    }

    /** What is not there any more behind an open door, and what a rule forbids. */
    private static boolean tellsOfItself(HttpResponse<String> answer) {
        return answer.statusCode() == 404 || answer.statusCode() == 409;
    }

    private static long newest() throws SQLException {
        try (var database = TestClinic.asOwner();
                var rows = database.createStatement().executeQuery("select coalesce(max(id), 0) from access_entry")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Traces traces(long before, String account) throws SQLException {
        try (Connection database = TestClinic.asOwner();
                var ask = database.prepareStatement(Traces.SQL)) {
            ask.setLong(1, before);
            ask.setString(2, account);
            try (var rows = ask.executeQuery()) {
                rows.next();
                return new Traces(rows.getInt(1), rows.getInt(2), rows.getInt(3), rows.getBoolean(4));
            }
        }
    }

    /**
     * What a visit left in the access log.
     *
     * @param named the refusals that say which patient
     * @param twice the same event more than once
     */
    private record Traces(int allowed, int denied, int named, boolean twice) {
        static final String SQL =
                """
                select count(*) filter (where outcome = 'ALLOWED'), count(*) filter (where outcome = 'DENIED'),
                    count(*) filter (where outcome = 'DENIED' and patient_id is not null),
                    count(*) > count(distinct (patient_id, episode_id, act, outcome))
                from access_entry where id > ? and account = ?
                """;
    }

    /** What the run came to. */
    private static final class Count {
        private int cells;
        private int allowed;
        private int allowedRows;
        private int deniedRows;

        void add(boolean mayPass, Traces traces) {
            cells++;
            allowed += mayPass ? 1 : 0;
            allowedRows += traces.allowed();
            deniedRows += traces.denied();
        }

        @Override
        public String toString() {
            return "%d cells, %d allowed, %d refused; access rows: %d allowed, %d denied"
                    .formatted(cells, allowed, cells - allowed, allowedRows, deniedRows);
        }
    }
}
