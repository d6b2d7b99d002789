package org.levator.local;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Starts again what dies. */
final class Watch implements AutoCloseable {
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private final Console console;
    private final Consumer<Server> begin;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "watch");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean over;

    /** @param begin starts a server, unless the clinic is being closed */
    Watch(Console console, Consumer<Server> begin) {
        this.console = console;
        this.begin = begin;
    }

    void over(Server server) {
        threads.execute(() -> {
            while (!over) {
                waitForEnd(server);
                restart(server);
            }
        });
    }

    @Override
    public void close() {
        over = true;
        threads.shutdownNow();
    }

    private void waitForEnd(Server server) {
        try {
            var code = server.process().waitFor();
            // Ctrl-C reaches every process at once: give our own end the time to be noticed.
            Thread.sleep(700);
            if (!over) {
                console.say("%s ended (code %d); starting it again".formatted(server.name(), code));
            }
        } catch (InterruptedException e) {
            over = true;
        }
    }

    private void restart(Server server) {
        for (var pause = Duration.ofSeconds(1); !over; pause = longer(pause)) {
            try {
                begin.accept(server);
                server.awaitReady();
                console.say(server.name() + " is back");
                return;
            } catch (Trouble | UncheckedIOException e) {
                console.say("%s is not back yet: %s".formatted(server.name(), e.getMessage()));
                server.stop(); // it may run and yet be of no use: WildFly without a database deploys nothing
                sleep(pause);
            }
        }
    }

    private void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            over = true;
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }
}
