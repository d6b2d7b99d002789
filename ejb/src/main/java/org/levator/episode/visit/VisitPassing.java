package org.levator.episode.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;

/** Booked visits go from one therapist to another; their times stay. For whoever arranges who leads a case, and reads none of it. */
@ApplicationScoped
public class VisitPassing {
    @Inject
    Visits visits;

    @Inject
    Clock clock;

    /** @param first from the start of this day on */
    public void pass(EpisodeId of, ClinicianId from, LocalDate first, ClinicianId to, ClinicianId by) {
        passByDay(of, from, first, day -> Optional.of(to), by);
    }

    /**
     * Each to whoever has its day; where nobody has, it stays.
     *
     * @param first from the start of this day on
     */
    public void passByDay(
            EpisodeId of,
            ClinicianId from,
            LocalDate first,
            Function<LocalDate, Optional<ClinicianId>> whose,
            ClinicianId by) {
        visits.bookedWith(from, of, first.atStartOfDay(clock.getZone()).toInstant())
                .forEach(visit -> passByDay(visit, whose, by));
    }

    /** What came to her from the other and is still to come: each to whoever has its day, who may be a third. */
    public void giveBack(
            EpisodeId of,
            ClinicianId from,
            ClinicianId cameFrom,
            Function<LocalDate, Optional<ClinicianId>> whose,
            ClinicianId by) {
        visits.bookedWith(from, of, clock.instant()).stream()
                .filter(visit -> visit.cameFrom(cameFrom))
                .forEach(visit -> passByDay(visit, whose, by));
    }

    private void passByDay(Visit visit, Function<LocalDate, Optional<ClinicianId>> whose, ClinicianId by) {
        whose.apply(day(visit)).ifPresent(to -> visit.passTo(to, by, clock.instant()));
    }

    private LocalDate day(Visit visit) {
        return LocalDate.ofInstant(visit.facts().startsAt(), clock.getZone());
    }
}
