package org.levator.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.access.AccessTable.Row;
import org.levator.it.inside.Answer;
import org.levator.it.inside.BoundaryCall;
import org.levator.it.inside.Caller;
import org.levator.it.inside.DemoCase;
import org.levator.it.inside.Place;

/** Every boundary method × role × place in the circle, as the reviewed table has it, called inside the server; each call is rolled back. */
@ArquillianTest
class BoundaryAccessIT {
    private static final AccessTable TABLE = AccessTable.read();
    private static final String CALLER = "hannah.weiss";
    private static final String REPORT = "boundaries.txt";
    private final Count count = new Count();

    @Resource(lookup = "java:jboss/datasources/LevatorDS")
    private DataSource database;

    @Resource
    private UserTransaction transaction;

    /** What goes beside the clinic for the time of this class. */
    @Deployment
    static WebArchive inside() {
        return ShrinkWrap.create(WebArchive.class)
                .addPackage(Place.class.getPackage())
                .addClass(AccessTable.class)
                .addPackages(true, "org.assertj.core")
                .addAsResource("org/levator/it/access/access-table.csv")
                .addAsResource("org/levator/it/inside/things-of-a-case.sql")
                .addAsWebInfResource(
                        "org/levator/it/inside/jboss-deployment-structure.xml", "jboss-deployment-structure.xml");
    }

    @AfterAll
    static void tellHowMuchWasTried() throws IOException {
        var report = TestClinic.log(REPORT);
        if (Files.exists(report)) {
            System.out.println(Files.readString(report));
            Files.delete(report);
        }
    }

    @Test
    @RunAsClient
    @Rule("AZ-1")
    void every_boundary_method_of_what_is_shipped_has_a_row() {
        assertThat(boundaries()).containsExactlyInAnyOrderElementsOf(Shipped.boundaries());
    }

    @Test
    @Rule({"AZ-1", "AU-1", "ACC-1", "ACC-3"})
    void every_role_in_every_place_may_do_what_the_table_says_and_leaves_one_trace() throws Exception {
        var episode = episode();
        var wrong = new TreeMap<String, List<String>>();
        for (var name : boundaries().toList()) {
            var row = TABLE.row(name).orElseThrow();
            if (!row.isInternal()) {
                tryAll(row, episode, wrong);
            }
        }
        // Read outside, after the last test.
        Files.writeString(Path.of(System.getProperty("jboss.server.log.dir"), REPORT), "Boundaries: " + count);
        assertThat(wrong).isEmpty();
    }

    private static Stream<String> boundaries() {
        return TABLE.names().stream().filter(name -> !name.contains("/"));
    }

    /** @param wrong what went otherwise than the row says → for whom */
    private void tryAll(Row row, UUID episode, Map<String, List<String>> wrong) {
        row.may().forEach((role, may) -> may.tried().forEach(place -> {
            var answer =
                    new BoundaryCall(database, transaction, row.name(), new Caller(CALLER, role)).by(place, episode);
            count.add(answer);
            if (!fits(answer, row, may.in(place, role))) {
                wrong.computeIfAbsent(
                                row.name() + (may.in(place, role) ? " may, but " : " may not, but ") + answer,
                                what -> new ArrayList<>())
                        .add(role + " " + place);
            }
        }));
    }

    private UUID episode() throws SQLException {
        try (var rows = database.getConnection()) {
            return DemoCase.in(rows);
        }
    }

    private static boolean fits(Answer answer, Row row, boolean allowed) {
        var traces = Integer.parseInt(row.traces());
        return switch (answer.outcome()) {
            case "RETURNED" -> allowed && answer.allowed() == traces && answer.denied() == 0;
            case "RULE" -> allowed && answer.allowed() == traces && answer.denied() == (traces > 0 ? 1 : 0);
            case "NOT_FOUND" ->
                allowed
                        ? answer.allowed() == traces && answer.denied() == 1 && traces > 0
                        : answer.allowed() == 0 && answer.denied() == 1;
            case "OUTSIDE" -> !allowed && answer.allowed() <= traces && answer.denied() == 1;
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
