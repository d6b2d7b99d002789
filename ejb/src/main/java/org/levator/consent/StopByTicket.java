package org.levator.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.levator.audit.AccessLog;
import org.levator.audit.AccessSubject;
import org.levator.audit.Act;
import org.levator.consent.talk.Component;
import org.levator.consent.ticket.StopPass;
import org.levator.consent.ticket.StopTickets;
import org.levator.consent.ticket.TicketReach;
import org.levator.shared.NotFound;

/** Stop from a page whose sign-in is over. It shows nothing, and records the stop as the clinician to whom the ticket was given. */
@Stateless
@PermitAll
public class StopByTicket {
    @Inject
    StopTickets tickets;

    @Inject
    Consents consents;

    @Inject
    AccessLog log;

    @Inject
    Clock clock;

    /**
     * @param ago since the button was pressed: the network may have been away meanwhile; at most a day
     * @throws NotFound if there is no such ticket, or no longer
     */
    public void stop(@NotNull @Size(max = 100) String ticket, @NotNull Duration ago) {
        var valid = redeem(ticket);
        reached(valid).forEach(c -> c.stop(pressed(ago, valid)));
    }

    /**
     * @param ago since the button was pressed, at most a day
     * @throws NotFound if there is no such ticket, or no longer
     */
    public void notThisPart(
            @NotNull @Size(max = 100) String ticket, @NotNull Component component, @NotNull Duration ago) {
        var valid = redeem(ticket);
        reached(valid).forEach(c -> c.notThisPart(component, pressed(ago, valid)));
    }

    private List<Consent> reached(StopPass ticket) {
        var further = new TicketReach(consents::reentered, consents::lock).lock(ticket.visit());
        log.allowedByTicket(Act.STOP_EXAM, ticket.subject(), ticket.account(), ticket.role());
        further.forEach(right -> log.allowedByTicket(Act.STOP_EXAM, right.subject(), ticket.account(), ticket.role()));
        return consents.of(TicketReach.visits(ticket.visit(), further));
    }

    private Occasion pressed(Duration ago, StopPass ticket) {
        var now = clock.instant();
        boolean plausible = !ago.isNegative() && ago.compareTo(Duration.ofDays(1)) < 0;
        return new Occasion(plausible ? now.minus(ago) : now, now, ticket.clinician());
    }

    private StopPass redeem(String ticket) {
        return tickets.find(ticket).orElseThrow(() -> {
            log.denied(Act.STOP_EXAM, AccessSubject.NOBODY);
            return new NotFound("ticket");
        });
    }
}
