package org.levator.note;

import java.time.Clock;
import java.time.LocalDate;
import org.levator.episode.visit.OpenedVisit;

/** The clinic's day on which a visit took place. */
final class ServiceDate {
    private ServiceDate() {}

    static LocalDate of(OpenedVisit visit, Clock clock) {
        return LocalDate.ofInstant(visit.facts().startsAt(), clock.getZone());
    }
}
