package org.levator.consent.ticket;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.levator.shared.CurrentUser;

/** Tickets in memory, given to Claire. */
public class FakeTickets extends StopTickets {
    private final Map<String, StopTicket> kept = new HashMap<>();

    public FakeTickets(Clock clock) {
        this.clock = clock;
        this.user = new CurrentUser() {
            @Override
            public String account() {
                return "claire.boisvert";
            }
        };
    }

    @Override
    public void dropOld() {
        kept.values().removeIf(ticket -> !ticket.isValid(clock.instant()));
    }

    @Override
    void add(StopTicket ticket) {
        kept.put(ticket.sha256(), ticket);
    }

    @Override
    Optional<StopTicket> kept(String sha256) {
        return Optional.ofNullable(kept.get(sha256));
    }

    /** What stands in the place of the ticket itself. */
    public boolean holds(String text) {
        return kept.containsKey(text);
    }
}
