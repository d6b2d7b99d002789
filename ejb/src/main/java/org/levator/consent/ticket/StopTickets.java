package org.levator.consent.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.levator.episode.visit.OpenedVisit;
import org.levator.shared.ContentHash;
import org.levator.shared.CurrentUser;

/** Gives out stop tickets and finds them again by their hash. */
@ApplicationScoped
public class StopTickets {
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** @return the ticket itself, which is kept nowhere */
    public String issue(OpenedVisit visit) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        add(StopTicket.of(ticket, visit.facts(), visit.open(), user.account(), clock.getZone(), clock.instant()));
        return ticket;
    }

    /** Those that stop nothing any more. */
    public void dropOld() {
        em.createQuery("delete from StopTicket t where t.validUntil < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    void add(StopTicket ticket) {
        em.persist(ticket);
    }

    public Optional<StopPass> find(String ticket) {
        return kept(ContentHash.of(ticket).hex())
                .filter(t -> t.isValid(clock.instant()))
                .map(StopTicket::pass);
    }

    Optional<StopTicket> kept(String sha256) {
        return Optional.ofNullable(em.find(StopTicket.class, sha256));
    }
}
