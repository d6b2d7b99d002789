package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.levator.Rule;
import org.levator.it.Await;
import org.levator.it.Visitor;

/**
 * The disk under PostgreSQL is full while people write, and has room again later. {@code -Dlevator.disk} names a small filesystem of its own
 * that holds nothing but the clinic's database; docs/benchmarks.md says how to make one.
 */
@EnabledIfSystemProperty(named = "levator.disk", matches = ".+")
class FullDiskBench {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private final Path filler = Path.of(System.getProperty("levator.disk", "."), "filler");

    @Test
    @Rule("CF-1")
    void nothing_acknowledged_is_lost_and_it_heals_when_there_is_room_again() throws Exception {
        var reader = Visitor.signedIn("hannah.weiss");
        var ledger = new Ledger();
        var writers = List.of(new Writer.OfDrafts(ledger), new Writer.OfAddenda(ledger));
        var pool = Executors.newFixedThreadPool(writers.size());
        writers.forEach(pool::submit);
        Await.until("some writes", PATIENCE, () -> ledger.writes() > 20);

        fill();
        Await.until(
                "a new row finds no room",
                PATIENCE,
                () -> isQuiet(ledger)); // a draft may still find some, in its own row
        LockSupport.parkNanos(Duration.ofSeconds(20).toNanos());
        var acknowledged = ledger.writes();
        var added = ledger.addenda().size();
        var read = reader.get("home"); // without a row in the access log nothing is shown (AU-2)
        System.out.println("On a full disk home answers " + read.statusCode() + ", " + acknowledged + " writes so far");
        assertThat(read.body()).doesNotContain("\tat ", "PSQLException");

        var room = Instant.now();
        Files.delete(filler);
        Await.until(
                "writes again",
                PATIENCE,
                () -> ledger.writes() > acknowledged + 20 && ledger.addenda().size() > added);
        System.out.println(
                "Healed within " + Duration.between(room, Instant.now()).toSeconds() + " s");
        writers.forEach(Writer::stop);
        pool.shutdown();
        assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

        ledger.drafts()
                .forEach((hers, number) -> assertThat(hers.one("select content from note_draft where episode_id = ?"))
                        .matches("(?s).*begin (\\d+) .*end \\1\\s*")
                        .satisfies(text -> assertThat(Integer.parseInt(text.replaceAll("(?s).*end (\\d+)\\s*$", "$1")))
                                .isGreaterThanOrEqualTo(number)));
        var there =
                String.join("\n", writers.get(1).hers.all("select content from note_amendment where episode_id = ?"));
        assertThat(ledger.addenda()).allMatch(there::contains);
        System.out.println(ledger.writes() + " acknowledged writes, 0 lost");
    }

    private void fill() throws IOException {
        try (var out = Files.newOutputStream(filler)) {
            var block = new byte[64 * 1024];
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(Files.getFileStore(filler).getUsableSpace()).isLessThan(1_000_000);
        }
    }

    private static boolean isQuiet(Ledger ledger) {
        var before = ledger.addenda().size();
        LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
        return ledger.addenda().size() == before;
    }
}
