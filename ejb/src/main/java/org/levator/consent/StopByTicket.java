package org.levator.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.levator.audit.AccessLog;
import org.levator.audit.AccessSubject;
import org.levator.audit.Act;
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

    /** @throws NotFound if there is no such ticket, or no longer */
    public void stop(@NotNull @Size(max = 100) String ticket) {
        var valid = redeem(ticket);
        consents.of(valid).forEach(c -> c.stop(Occasion.now(clock.instant(), valid.clinician())));
    }

    /** @throws NotFound if there is no such ticket, or no longer */
    public void notThisPart(@NotNull @Size(max = 100) String ticket, @NotNull Component component) {
        var valid = redeem(ticket);
        consents.of(valid).forEach(c -> c.notThisPart(component, Occasion.now(clock.instant(), valid.clinician())));
    }

    private StopTicket redeem(String ticket) {
        var valid = tickets.find(ticket).orElseThrow(() -> {
            log.denied(Act.STOP_EXAM, AccessSubject.NOBODY);
            return new NotFound("ticket");
        });
        consents.lock(valid.visit());
        log.allowedByTicket(
                Act.STOP_EXAM, new AccessSubject(valid.patient(), valid.episode()), valid.account(), valid.role());
        return valid;
    }
}
