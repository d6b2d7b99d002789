package org.levator.consent.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.levator.episode.visit.VisitHere;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;

class StopTicketMappingTest {
    static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

    final Case row = Schema.commit(Case::add);

    @Test
    void a_ticket_is_kept_by_its_hash() {
        var visit = VisitHere.of(row, NOW);
        Schema.commit(em -> {
            em.persist(StopTicket.of("secret", visit.facts(), visit.open(), "claire.boisvert", ZoneOffset.UTC, NOW));
            return null;
        });

        var pass = Schema.commit(em -> {
            var tickets = new StopTickets();
            tickets.em = em;
            tickets.clock = Clock.fixed(NOW, ZoneOffset.UTC);
            return tickets.find("secret").orElseThrow();
        });
        assertThat(pass.visit()).isEqualTo(row.visit());
        assertThat(pass.account()).isEqualTo("claire.boisvert");
    }
}
