package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;

/** A form sent fifty times, several at the same moment, is one thing done, and every answer leads to it (DI-2). */
class TwiceIT {
    private static final int POSTS = 50;
    private static final int AT_ONCE = 8;

    @Test
    @Rule("DI-2")
    void fifty_identical_posts_make_one_recipient() throws Exception {
        var name = "Dr. Once " + UUID.randomUUID();
        var visitor = Visitor.known("renee.gagnon");
        var form = Forms.filled(visitor.open("recipient").body(), name);
        Callable<String> post = () -> {
            var answer = visitor.post("recipient", form, Forms.ours());
            return answer.statusCode() + " "
                    + answer.headers().firstValue("Location").orElse("");
        };
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var answers = pool
                    .invokeAll(Stream.generate(() -> post).limit(POSTS).toList())
                    .stream()
                    .map(TwiceIT::result)
                    .collect(Collectors.toSet());
            assertThat(answers).as("all lead to the same place").hasSize(1);
            assertThat(answers.iterator().next()).startsWith("302 ");
        } finally {
            pool.shutdown();
        }
        assertThat(count(name)).isEqualTo(1);
    }

    private static String result(java.util.concurrent.Future<String> answer) {
        try {
            return answer.get();
        } catch (Exception failed) { // whatever it was, it is a difference
            return String.valueOf(failed);
        }
    }

    private static int count(String name) throws SQLException {
        try (var database = TestClinic.asOwner();
                var ask = database.prepareStatement("select count(*) from recipient where name = ?")) {
            ask.setString(1, name);
            try (var rows = ask.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
