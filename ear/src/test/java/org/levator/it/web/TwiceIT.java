package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;

/** A form sent many times, several at the same moment, is one thing done, and every answer leads to it (DI-2). */
class TwiceIT {
    private static final int OFTEN = 50;
    private static final int POSTS = 10;
    private static final int AT_ONCE = 8;

    @TestFactory
    @Rule("DI-2")
    Stream<DynamicTest> the_same_post_makes_one() {
        return Deed.all()
                .map(deed -> DynamicTest.dynamicTest(deed.name(), () -> {
                    var hers = NewCase.of(Visitor.known("priya.natarajan"));
                    var form = deed.form().apply(hers);
                    var before = hers.count(deed.rows());
                    assertOneOutcome(form, POSTS);
                    assertThat(hers.count(deed.rows())).isEqualTo(before + 1);
                }));
    }

    @Test
    @Rule("DI-2")
    void the_same_registration_opens_one_case() throws Exception {
        var family = "Once" + UUID.randomUUID().toString().substring(0, 8);
        assertOneOutcome(NewCase.registration(Visitor.known("priya.natarajan"), family), POSTS);
        assertThat(count("from patient p join episode e on e.patient_id = p.id where chosen_name_family = ?", family))
                .isEqualTo(1);
    }

    @Test
    @Rule("DI-2")
    void fifty_identical_posts_make_one_recipient() throws Exception {
        var name = "Dr. Once " + UUID.randomUUID();
        var form = Filled.in(Visitor.known("renee.gagnon"), "recipient", "recipient", "save", Map.of("name", name));
        assertThat(assertOneOutcome(form, OFTEN)).startsWith("302 ");
        assertThat(count("from recipient where name = ?", name)).isEqualTo(1);
    }

    /** @return what each of the posts led to */
    private static String assertOneOutcome(Filled form, int posts) throws InterruptedException {
        Callable<String> post = () -> Filled.outcome(form.press());
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var outcomes = pool.invokeAll(Collections.nCopies(posts, post)).stream()
                    .map(TwiceIT::result)
                    .collect(Collectors.toSet());
            assertThat(outcomes).as("all lead to the same place").hasSize(1);
            assertThat(outcomes).allMatch(outcome -> outcome.startsWith("302 ") || outcome.equals("200 stays"));
            return outcomes.iterator().next();
        } finally {
            pool.shutdown();
        }
    }

    private static String result(Future<String> answer) {
        try {
            return answer.get();
        } catch (Exception failed) { // whatever it was, it is a difference
            return String.valueOf(failed);
        }
    }

    private static int count(String from, String value) throws SQLException {
        try (var database = TestClinic.asOwner();
                var ask = database.prepareStatement("select count(*) " + from)) {
            ask.setString(1, value);
            try (var rows = ask.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
