package org.levator.web.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keycloak does not answer, and each who asks waits for the end of a time-out: so only one asks every half minute, and everybody as soon
 * as it has answered.
 */
class Silence {
    static final Duration PAUSE = Duration.ofSeconds(30);
    private final AtomicReference<Instant> until = new AtomicReference<>(Instant.MIN);

    boolean mayAsk(Instant now) {
        var end = until.get();
        return end.equals(Instant.MIN) || !now.isBefore(end) && until.compareAndSet(end, now.plus(PAUSE));
    }

    void begins(Instant now) {
        until.set(now.plus(PAUSE));
    }

    void ends() {
        until.set(Instant.MIN);
    }
}
