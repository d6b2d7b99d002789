package org.levator.episode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.levator.access.CareTeam;
import org.levator.access.CareTeamMemberId;
import org.levator.access.OpenedCase;
import org.levator.access.OutsideCase;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;

/** A case goes from one lead to the next, and the visits that are booked with the first from then on go along; their times stay. */
@ApplicationScoped
class Succession {
    @Inject
    CareTeam team;

    @Inject
    Visits visits;

    @Inject
    Absences cases;

    @Inject
    Clock clock;

    void handOver(OpenedCase open, HandOver command) {
        team.handOver(open, command.lead(), command.first(), command.asked());
        visits.bookedWith(open.clinician(), open.episode(), start(command.first()))
                .forEach(visit -> visit.passTo(command.lead(), open.clinician(), clock.instant()));
    }

    /** Whoever has the place has it no more; visits that went to a lead who now does not begin come back. */
    void end(OpenedCase open, CareTeamMemberId place) {
        team.end(open, place).ifPresent(next -> visits.bookedWith(next, open.episode(), clock.instant()).stream()
                .filter(visit -> visit.cameFrom(open.clinician()))
                .forEach(visit -> visit.passTo(open.clinician(), open.clinician(), clock.instant())));
    }

    /**
     * In the place of a therapist who leaves (ACC-6), from the day after her last, or from today.
     *
     * @throws BrokenRule if somebody else leads the case by then
     */
    void succeed(OutsideCase led, ClinicianId leaver, LocalDate lastDay, ClinicianId next, ClinicianId by) {
        var first = first(lastDay);
        team.succeed(leaver, led, next, first);
        visits.bookedWith(leaver, led.episode(), start(first))
                .forEach(visit -> visit.passTo(next, by, clock.instant()));
    }

    /** Visits that are still hers after her last day go to whoever leads the case that day; without one they stay where they are. */
    void passVisits(OutsideCase of, ClinicianId leaver, LocalDate lastDay, ClinicianId by) {
        visits.bookedWith(leaver, of.episode(), start(lastDay.plusDays(1)))
                .forEach(visit -> team.leadOn(of.episode(), day(visit))
                        .ifPresent(lead -> visit.passTo(lead, by, clock.instant())));
    }

    Optional<OutsideCase> find(EpisodeId episode) {
        return cases.find(episode);
    }

    /** The first day on which somebody else leads what she led. */
    LocalDate first(LocalDate lastDay) {
        var today = LocalDate.now(clock);
        return lastDay.isBefore(today) ? today : lastDay.plusDays(1);
    }

    private LocalDate day(Visit visit) {
        return LocalDate.ofInstant(visit.facts().startsAt(), clock.getZone());
    }

    /** Of a day on the clinic's wall. */
    Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
