package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
import org.levator.it.Crash;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;

/**
 * The disk under all of it is full while people write, and has room again later. {@code -Dlevator.disk} names a small filesystem that
 * holds the clinic's whole data folder: rows, logs, and what WildFly and Keycloak write; docs/benchmarks.md says how to make one.
 */
@EnabledIfSystemProperty(named = "levator.disk", matches = ".+")
class FullDiskBench {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration FULL = Duration.ofSeconds(Integer.getInteger("levator.full", 120));
    private static final long LOG_GROWTH = 20_000_000;
    private final Path filler = Path.of(System.getProperty("levator.disk", "."), "filler");
    private final Ledger ledger = new Ledger();

    @Test
    @Rule("CF-1")
    void nothing_acknowledged_is_lost_and_it_heals_when_there_is_room_again() throws Exception {
        List<Writer> writers = List.of(
                new Writer.OfDrafts(ledger).resting(Duration.ofMillis(20)),
                new Writer.OfAddenda(ledger).resting(Duration.ofMillis(50)));
        var pool = Executors.newFixedThreadPool(writers.size());
        try {
            writers.forEach(pool::submit);
            Await.until("some writes", PATIENCE, () -> ledger.writes() > 20);
            fullForAWhile();
            assertThat(Visitor.signedIn("noor.haddad").get("home").statusCode()).isEqualTo(200);
            Crash.ofWildFly().recovery(); // nothing that was half written keeps it from starting
            awaitMore();
        } finally {
            writers.forEach(Writer::stop);
            pool.shutdown();
            assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        ledger.assertHolds(writers.get(1).hers);
        System.out.println("FullDiskBench: " + ledger.writes() + " acknowledged writes, 0 lost");
    }

    private void fullForAWhile() throws IOException {
        var reader = Visitor.signedIn("hannah.weiss");
        var wildfly = TestClinic.process("wildfly").orElseThrow();
        var log = Files.size(TestClinic.log("wildfly.log"));
        fill();
        // A draft may still find some room, in its own row.
        Await.until("a new row finds no room", PATIENCE, () -> isQuiet(ledger));
        assertThatItSaysSo(reader, "en", "Something went wrong on our side");
        assertThatItSaysSo(reader, "fr", "Un problème est survenu de notre côté");
        var end = Instant.now().plus(FULL);
        while (Instant.now().isBefore(end)) {
            fill(); // what was freed meanwhile
            LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
        }
        var acknowledged = ledger.writes();
        var room = Instant.now();
        Files.delete(filler);
        awaitMore();
        var grown = Files.size(TestClinic.log("wildfly.log")) - log;
        System.out.printf(
                "FullDiskBench: full for %d s, %d writes acknowledged before its end; writing again %d s after it; log"
                        + " grown by %d kB%n",
                FULL.toSeconds(),
                acknowledged,
                Duration.between(room, Instant.now()).toSeconds(),
                grown / 1000);
        assertThat(wildfly.isAlive()).as("the server outlives it").isTrue();
        assertThat(grown).isLessThan(LOG_GROWTH);
    }

    private void awaitMore() {
        var acknowledged = ledger.writes();
        var added = ledger.addenda().size();
        Await.until(
                "writes again",
                PATIENCE,
                () -> ledger.writes() > acknowledged + 20 && ledger.addenda().size() > added);
    }

    /** Nothing is shown without its row in the access log (AU-2), so it is a page with a number; with no inside of ours on it. */
    private static void assertThatItSaysSo(Visitor reader, String language, String sentence) {
        var answer = reader.reading(language).get("home");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains(sentence).doesNotContain("\tat ", "SQLException");
    }

    private void fill() throws IOException {
        try (var out = Files.newOutputStream(filler, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            var block = new byte[4 * 1024];
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
