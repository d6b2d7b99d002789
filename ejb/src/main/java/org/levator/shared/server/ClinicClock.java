package org.levator.shared.server;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The JDK's clocks are final classes that a client proxy cannot extend; this one can be proxied. */
class ClinicClock extends Clock {
    private final Clock clock;

    protected ClinicClock() {
        this(Clock.systemUTC());
    }

    ClinicClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ClinicClock(clock.withZone(zone));
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
