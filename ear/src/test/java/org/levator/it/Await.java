package org.levator.it;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what has to come about; the test has failed when it does not. */
public final class Await {
    private static final long BETWEEN_LOOKS = Duration.ofMillis(100).toNanos();

    private Await() {}

    public static void until(String what, Duration limit, BooleanSupplier cameAbout) {
        var end = Instant.now().plus(limit);
        while (!cameAbout.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("within " + limit.toSeconds() + " s this did not come about: " + what);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }
}
