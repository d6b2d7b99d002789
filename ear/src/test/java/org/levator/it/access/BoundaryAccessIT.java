package org.levator.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.levator.Rule;
import org.levator.it.Circles;
import org.levator.it.Inside;
import org.levator.it.access.AccessTable.Row;
import org.levator.it.inside.Answer;
import org.levator.it.inside.Place;

/** Every boundary method × role × place in the circle, as the reviewed table has it; each call is rolled back. */
class BoundaryAccessIT {
    private static final AccessTable TABLE = AccessTable.read();
    private static final String CALLER = "hannah.weiss";
    private static final Count COUNT = new Count();
    private static String episode;

    @BeforeAll
    static void chooseACase() throws SQLException {
        episode = Circles.demoCase().toString();
    }

    @AfterAll
    static void tellHowMuchWasTried() {
        System.out.println("Boundaries: " + COUNT);
    }

    @Test
    @Rule("AZ-1")
    void every_boundary_method_of_what_is_shipped_has_a_row() {
        assertThat(TABLE.names().stream().filter(name -> !name.contains("/")))
                .containsExactlyInAnyOrderElementsOf(Shipped.boundaries());
    }

    @TestFactory
    @Rule({"AZ-1", "AU-1", "ACC-1", "ACC-3"})
    Stream<DynamicTest> every_role_in_every_place_may_do_what_the_table_says_and_leaves_one_trace() {
        return TABLE.names().stream()
                .filter(name -> !name.contains("/"))
                .map(name -> TABLE.row(name).orElseThrow())
                .filter(row -> !row.isInternal())
                .map(row -> DynamicTest.dynamicTest(
                        row.name(), () -> assertThat(wrong(row)).isEmpty()));
    }

    /** What went otherwise → for whom. */
    private static Map<String, List<String>> wrong(Row row) {
        var wrong = new TreeMap<String, List<String>>();
        row.may().forEach((role, may) -> may.tried().forEach(place -> {
            var answer = call(row, role, place, false);
            COUNT.add(answer);
            if (!fits(answer, row, may.in(place))) {
                wrong.computeIfAbsent(
                                (may.in(place) ? "may, but " : "may not, but ") + answer, what -> new ArrayList<>())
                        .add(role + " " + place);
            }
        }));
        return wrong;
    }

    private static Answer call(Row row, String role, Place place, boolean strange) {
        return Inside.call(Map.of(
                "method",
                row.name(),
                "account",
                CALLER,
                "role",
                role,
                "place",
                place.name(),
                "episode",
                episode,
                "strange",
                String.valueOf(strange)));
    }

    private static boolean fits(Answer answer, Row row, boolean allowed) {
        var traces = Integer.parseInt(row.traces());
        return switch (answer.outcome()) {
            case "RETURNED", "RULE" -> allowed && answer.allowed() == traces && answer.denied() == 0;
            case "NOT_FOUND" ->
                allowed
                        ? answer.allowed() == traces && answer.denied() == 0 && traces > 0
                        : answer.allowed() == 0 && answer.denied() == 1;
            case "ROLE" -> !allowed && answer.allowed() == 0 && answer.denied() == 0;
            default -> false;
        };
    }

    /** What the run came to. */
    private static final class Count {
        private int cells;
        private int passed;
        private int allowedRows;
        private int deniedRows;

        void add(Answer answer) {
            cells++;
            passed += answer.outcome().equals("RETURNED") || answer.allowed() > 0 ? 1 : 0;
            allowedRows += answer.allowed();
            deniedRows += answer.denied();
        }

        @Override
        public String toString() {
            return "%d cells, %d allowed, %d refused; access rows: %d allowed, %d denied"
                    .formatted(cells, passed, cells - passed, allowedRows, deniedRows);
        }
    }
}
