package org.levator.caseload.attention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.levator.patient.PersonName;
import org.levator.shared.EpisodeId;
import org.levator.shared.VisitId;

/**
 * The caller's unsigned note of a visit, also in a case that is closed.
 *
 * @param limitDays how old it may be; {@code null} where the clinic has set no limit, and nothing follows
 * @param said what the caller said last about it; {@code null} if nothing was
 */
record DraftFacts(
        EpisodeId episode,
        String number,
        PersonName name,
        VisitId visit,
        LocalDate serviceDate,
        Integer limitDays,
        AsideEntry said,
        String saidBy) {
    Stream<AttentionRow> rows(LocalDate today, ZoneId zone) {
        if (limitDays == null || !serviceDate.plusDays(limitDays).isBefore(today)) {
            return Stream.empty();
        }
        var visited = visited(zone);
        return Stream.of(new AttentionRow(
                Matter.ofNote(episode, visit),
                number,
                name,
                visited,
                null,
                Aside.inForce(said, saidBy, visited, today)));
    }

    private Instant visited(ZoneId zone) {
        return serviceDate.atStartOfDay(zone).toInstant();
    }

    @Override
    public String toString() {
        return "DraftFacts[" + episode + "]";
    }
}
