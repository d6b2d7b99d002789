package org.levator.caseload.attention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.levator.patient.PersonName;
import org.levator.shared.EpisodeId;
import org.levator.shared.VisitId;

/**
 * A case that lacks a next visit, or, closed as well, a signature of the caller's.
 *
 * @param lacksNext open, not on a break, and nothing booked
 * @param lastVisit {@code null} before the first one
 * @param unsigned the visit of the caller's unsigned note; {@code null} if there is none
 * @param limitDays how old such a note may be; {@code null} where the clinic has set no limit, and nothing follows
 * @param note what was said last about the note, {@code next} about the next visit; {@code null} if nothing was
 */
record CaseFacts(
        EpisodeId episode,
        String number,
        PersonName name,
        boolean lacksNext,
        Instant lastVisit,
        VisitId unsigned,
        LocalDate serviceDate,
        Integer limitDays,
        AsideEntry note,
        String noteBy,
        AsideEntry next,
        String nextBy) {
    Stream<AttentionRow> rows(LocalDate today, ZoneId zone) {
        return Stream.concat(
                isLate(today)
                        ? Stream.of(row(
                                Matter.ofNote(episode, unsigned),
                                visited(zone),
                                Aside.inForce(note, noteBy, visited(zone), today)))
                        : Stream.empty(),
                lacksNext
                        ? Stream.of(row(
                                Matter.withoutNextVisit(episode),
                                lastVisit,
                                Aside.inForce(next, nextBy, lastVisit, today)))
                        : Stream.empty());
    }

    private Instant visited(ZoneId zone) {
        return serviceDate.atStartOfDay(zone).toInstant();
    }

    private boolean isLate(LocalDate today) {
        return unsigned != null
                && limitDays != null
                && serviceDate.plusDays(limitDays).isBefore(today);
    }

    private AttentionRow row(Matter matter, Instant since, Aside aside) {
        return new AttentionRow(matter, number, name, since, null, aside);
    }

    @Override
    public String toString() {
        return "CaseFacts[" + episode + "]";
    }
}
