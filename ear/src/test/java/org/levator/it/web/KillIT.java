package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.Await;
import org.levator.it.Crash;
import org.levator.it.Visitor;

/** Servers die while people write. What was acknowledged is there, whole; nothing is there by half; all goes on by itself. */
class KillIT {
    private static final int WRITES = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern WHOLE = Pattern.compile("begin (\\d+) .*end (\\d+)\\s*$", Pattern.DOTALL);

    @Test
    @Rule("CF-1")
    void nothing_acknowledged_is_lost_and_nothing_is_half() throws InterruptedException {
        var ledger = new Ledger();
        var writers = List.of(new Writer.OfDrafts(ledger), new Writer.OfDrafts(ledger), new Writer.OfAddenda(ledger));
        var addenda = writers.get(2).hers;
        var pool = Executors.newFixedThreadPool(writers.size());
        try {
            writers.forEach(pool::submit);
            var recoveries = new ArrayList<Long>();
            for (var kill : List.<Supplier<Crash>>of(Crash::ofPostgreSql, Crash::ofWildFly, Crash::ofPostgreSql)) {
                awaitMore(ledger);
                recoveries.add(kill.get().recovery().toSeconds());
                awaitMore(ledger);
                assertHolds(ledger, addenda);
                Visitor.signedIn("noor.haddad");
            }
            System.out.printf(
                    "KillIT: %d kills, %d acknowledged writes, 0 lost, recovered in %s s%n",
                    recoveries.size(), ledger.writes(), recoveries);
        } finally {
            writers.forEach(Writer::stop);
            pool.shutdown();
            assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        assertHolds(ledger, addenda);
    }

    @Test
    @Rule("CF-1")
    void while_the_sign_in_server_is_away_those_signed_in_work_on_and_then_others_sign_in() {
        var hannah = Visitor.signedIn("hannah.weiss");
        var crash = Crash.ofKeycloak();
        assertThat(hannah.get("home").statusCode()).isEqualTo(200);
        crash.recovery();
        assertThat(Visitor.signedIn("noor.haddad").get("home").statusCode()).isEqualTo(200);
        assertThat(hannah.get("home").statusCode()).isEqualTo(200);
    }

    /** Some from each writer. */
    private static void awaitMore(Ledger ledger) {
        var writes = ledger.writes();
        var addenda = ledger.addenda().size();
        var drafts = ledger.drafts();
        Await.until(
                WRITES + " more writes",
                PATIENCE,
                () -> ledger.writes() >= writes + WRITES
                        && ledger.addenda().size() > addenda
                        && ledger.drafts().entrySet().stream()
                                .allMatch(now -> now.getValue() > drafts.getOrDefault(now.getKey(), 0)));
    }

    private static void assertHolds(Ledger ledger, NewCase addenda) {
        ledger.drafts().forEach((hers, number) -> {
            var draft = hers.one("select content from note_draft where episode_id = ?");
            var whole = WHOLE.matcher(draft);
            assertThat(whole.find()).as("a whole text").isTrue();
            assertThat(whole.group(1)).as("begun and ended by the same save").isEqualTo(whole.group(2));
            assertThat(Integer.parseInt(whole.group(1)))
                    .as("the acknowledged text or a later one")
                    .isGreaterThanOrEqualTo(number);
        });
        var acknowledged = ledger.addenda();
        var there = String.join("\n", addenda.all("select content from note_amendment where episode_id = ?"));
        assertThat(acknowledged).as("every acknowledged addendum").allMatch(there::contains);
        assertThat(addenda.one("select (select count(*) from note_amendment where episode_id = e.id) + 1"
                        + " - (select count(*) from access_entry where episode_id = e.id and act = 'SIGN_NOTE')"
                        + " from episode e where e.id = ?"))
                .as("the signed note and each addendum with its access row, and no row without")
                .isEqualTo("0");
    }
}
