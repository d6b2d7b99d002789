package org.levator.it.web;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;

/** Someone who writes without a pause, whatever happens to the servers, and enters into the ledger what was acknowledged. */
abstract class Writer implements Runnable {
    private static final long BREATH = Duration.ofMillis(500).toNanos(); // many at once would only hold up the start
    final Visitor visitor = Visitor.signedIn("priya.natarajan");
    final NewCase hers = NewCase.of(visitor);
    final Ledger ledger;
    private long between;
    private volatile boolean over;

    Writer(Ledger ledger) {
        this.ledger = ledger;
    }

    /** With a rest after each write, where the point is not how many there are. */
    Writer resting(Duration rest) {
        between = rest.toNanos();
        return this;
    }

    @Override
    public void run() {
        for (int number = 1; !over; number++) {
            LockSupport.parkNanos(between);
            try {
                if (!write(number)) {
                    LockSupport.parkNanos(BREATH);
                    visitor.open("home"); // signed out with the server's end, she signs in again on the way
                }
            } catch (UncheckedIOException | IllegalStateException isDown) {
                LockSupport.parkNanos(BREATH);
            }
        }
    }

    void stop() {
        over = true;
    }

    /** @return whether it was acknowledged */
    abstract boolean write(int number);

    /** Types into one note and saves it by the call that the note's page makes. */
    static final class OfDrafts extends Writer {
        private static final String FILLER = "All of it or nothing. ".repeat(100);
        private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
        private final UUID visit = hers.visit();
        private String version = "0";

        OfDrafts(Ledger ledger) {
            super(ledger);
        }

        static String text(int number) {
            return "begin " + number + " " + FILLER + "end " + number;
        }

        @Override
        boolean write(int number) {
            var body = "{\"version\":" + version + ",\"sections\":{\"template\":\"FIRST_VISIT\",\"HURTS_WHERE\":\""
                    + text(number) + "\"}}";
            var origin = TestClinic.address().toString().replaceFirst("/$", "");
            var answer = visitor.send(
                    "PUT",
                    "api/drafts/" + visit,
                    body,
                    "Content-Type",
                    "application/json",
                    "X-Levator",
                    "draft",
                    "X-Levator-Input",
                    "0",
                    "X-Requested-With",
                    "fetch",
                    "Origin",
                    origin,
                    "Sec-Fetch-Site",
                    "same-origin");
            var newest = VERSION.matcher(answer.body());
            if (newest.find()) {
                version = newest.group(1); // 409: an answer was lost on its way, the text it was about is there
            }
            if (answer.statusCode() == 200) {
                ledger.draftSaved(hers, number);
            }
            return answer.statusCode() == 200;
        }
    }

    /** Adds to one signed note, again and again. */
    static final class OfAddenda extends Writer {
        private final String note = hers.signedNote();

        OfAddenda(Ledger ledger) {
            super(ledger);
        }

        @Override
        boolean write(int number) {
            var text = "Addendum " + UUID.randomUUID();
            var answer = Filled.in(visitor, note, "addendum", "add", Map.of("text", text))
                    .press();
            boolean added = Filled.outcome(answer).contains("/note/signed?id=");
            if (added) {
                ledger.addendumAdded(text);
            }
            return added;
        }
    }
}
