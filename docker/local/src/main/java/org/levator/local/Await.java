package org.levator.local;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for a condition of a running process, no longer than the process lives. */
record Await(Folder folder, String name, Process process) {

    void until(BooleanSupplier ready, Duration limit) {
        until(
                ready,
                limit,
                "%s did not answer within %d seconds. Its log is %s"
                        .formatted(name, limit.toSeconds(), folder.log(name)));
    }

    /** @param otherwise what to say when the time is over */
    void until(BooleanSupplier ready, Duration limit, String otherwise) {
        var end = Instant.now().plus(limit);
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new Trouble("%s ended while starting (code %d). Its last words are in %s"
                        .formatted(name, process.exitValue(), folder.log(name)));
            }
            if (Instant.now().isAfter(end)) {
                throw new Trouble(otherwise);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("The start was interrupted", e);
        }
    }
}
