package org.levator.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** Progress in words, with the seconds since the start. */
public final class Console {
    private final PrintStream out;
    private final Instant start = Instant.now();

    public Console() {
        this(System.out);
    }

    Console(PrintStream out) {
        this.out = out;
    }

    /** For tests that want to hear nothing. */
    public static Console silent() {
        return new Console(new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    void say(String sentence) {
        out.printf("%4d s  %s%n", Duration.between(start, Instant.now()).toSeconds(), sentence);
        out.flush();
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }
}
