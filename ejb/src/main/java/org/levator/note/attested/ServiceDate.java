package org.levator.note.attested;

import java.time.Clock;
import java.time.LocalDate;
import org.levator.episode.visit.OpenedVisit;

/** The clinic's day on which a visit took place. */
public final class ServiceDate {
    private ServiceDate() {}

    public static LocalDate of(OpenedVisit visit, Clock clock) {
        return LocalDate.ofInstant(visit.facts().startsAt(), clock.getZone());
    }
}
