package org.levator.shared.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/** The one clock: in the clinic's time zone, ticking in microseconds, which is what PostgreSQL keeps. */
@ApplicationScoped
public class ClockProducer {
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Produces
    @ApplicationScoped
    Clock clock() {
        var zone = ZoneId.of(System.getenv().getOrDefault("LEVATOR_ZONE", "America/Toronto"));
        return new ClinicClock(Clock.tick(Clock.system(zone), MICROSECOND));
    }
}
