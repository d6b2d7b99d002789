package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.levator.it.Await;
import org.levator.it.Crash;
import org.levator.it.Visitor;

/** Three who write without a pause while servers die one after the other, and a ledger of what was acknowledged to them. */
final class Killing {
    private static final int WRITES = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern WHOLE = Pattern.compile("begin (\\d+) .*end (\\d+)\\s*$", Pattern.DOTALL);
    private final Ledger ledger = new Ledger();
    private final List<Writer> writers =
            List.of(new Writer.OfDrafts(ledger), new Writer.OfDrafts(ledger), new Writer.OfAddenda(ledger));
    private final NewCase addenda = writers.get(2).hers;
    private final List<Duration> recoveries = new ArrayList<>();

    /** Fails at the first loss. @return what was seen */
    String of(List<Supplier<Crash>> kills) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(writers.size());
        try {
            writers.forEach(pool::submit);
            for (var kill : kills) {
                awaitMore();
                recoveries.add(kill.get().recovery());
                awaitMore();
                assertHolds();
                Visitor.signedIn("noor.haddad");
            }
        } finally {
            writers.forEach(Writer::stop);
            pool.shutdown();
            assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        assertHolds();
        return seen();
    }

    String seen() {
        var seconds = recoveries.stream().map(Duration::toSeconds).sorted().toList();
        return "%d kills, %d acknowledged writes, 0 lost; recovered within %d s, half of them within %d s"
                .formatted(
                        seconds.size(),
                        ledger.writes(),
                        seconds.get(seconds.size() - 1),
                        seconds.get(seconds.size() / 2));
    }

    /** Some from each writer. */
    private void awaitMore() {
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

    private void assertHolds() {
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
