package org.levator.caseload.attention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.levator.patient.PersonName;
import org.levator.shared.EpisodeId;

/**
 * A case that is open, not on a break, and lacks a next visit.
 *
 * @param lastVisit {@code null} before the first one
 * @param said what was said last about it; {@code null} if nothing was
 */
record CaseFacts(EpisodeId episode, String number, PersonName name, Instant lastVisit, AsideEntry said, String saidBy) {
    Stream<AttentionRow> rows(LocalDate today) {
        return Stream.of(new AttentionRow(
                Matter.withoutNextVisit(episode),
                number,
                name,
                lastVisit,
                null,
                Aside.inForce(said, saidBy, lastVisit, today)));
    }

    @Override
    public String toString() {
        return "CaseFacts[" + episode + "]";
    }
}
