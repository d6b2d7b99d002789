package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.levator.it.Await;
import org.levator.it.Crash;
import org.levator.it.Visitor;

/** Three who write without a pause while servers die one after the other, and a ledger of what was acknowledged to them. */
final class Killing {
    private static final int WRITES = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
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
                ledger.assertHolds(addenda);
                Visitor.signedIn("noor.haddad");
            }
        } finally {
            writers.forEach(Writer::stop);
            pool.shutdown();
            assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        ledger.assertHolds(addenda);
        return seen();
    }

    int writes() {
        return ledger.writes();
    }

    private String seen() {
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
}
