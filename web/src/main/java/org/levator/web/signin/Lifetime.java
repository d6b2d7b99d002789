package org.levator.web.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * How long a sign-in lives: fifteen minutes after the last key, pointer or touch, and twelve hours at most (AS-3). A clinic may choose
 * less, never more.
 */
record Lifetime(Duration idle, Duration longest) {
    static final Lifetime MOST = new Lifetime(Duration.ofMinutes(15), Duration.ofHours(12));

    /** By {@code LEVATOR_IDLE_SECONDS} and {@code LEVATOR_LONGEST_SECONDS}. */
    static Lifetime chosen(Map<String, String> environment) {
        return new Lifetime(
                shorter(MOST.idle, environment.get("LEVATOR_IDLE_SECONDS")),
                shorter(MOST.longest, environment.get("LEVATOR_LONGEST_SECONDS")));
    }

    Lifetime idleFor(String seconds) {
        return new Lifetime(shorter(idle, seconds), longest);
    }

    boolean isOver(Stay stay, Instant now) {
        return !now.isBefore(stay.lastInput().plus(idle))
                || !now.isBefore(stay.since().plus(longest));
    }

    /** Until the end that no input puts off. */
    Duration left(Stay stay, Instant now) {
        return Duration.between(now, stay.since().plus(longest));
    }

    private static Duration shorter(Duration most, String seconds) {
        if (seconds == null || !seconds.matches("[1-9]\\d{0,8}")) {
            return most;
        }
        var wanted = Duration.ofSeconds(Long.parseLong(seconds));
        return wanted.compareTo(most) < 0 ? wanted : most;
    }
}
