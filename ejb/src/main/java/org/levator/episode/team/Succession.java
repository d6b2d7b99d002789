package org.levator.episode.team;

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
import org.levator.episode.visit.VisitPassing;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;

/** A case goes from one lead to the next, and the visits that are booked with the first from then on go along; their times stay. */
@ApplicationScoped
class Succession {
    @Inject
    CareTeam team;

    @Inject
    VisitPassing visits;

    @Inject
    Nominees nominees;

    @Inject
    Absences absences;

    @Inject
    Clock clock;

    void handOver(OpenedCase open, HandOver command) {
        team.handOver(open, command.lead(), command.first(), command.asked());
        visits.pass(open.episode(), open.clinician(), command.first(), command.lead(), open.clinician());
    }

    /** As the patient wishes, by somebody who opens no case; whoever was to lead it next and has not begun does not. */
    void handOverFor(OutsideCase led, NameLead command, ClinicianId by) {
        var coming = team.takeBackComing(led, command.next());
        team.handOverFor(led, command.next(), command.first())
                .ifPresent(until -> visits.pass(led.episode(), until, command.first(), command.next(), by));
        coming.forEach(who -> passOn(led.episode(), who, by));
    }

    /**
     * Whoever has the place has it no more: visits that went to a lead who now does not begin come back, and what is booked with her on a day
     * on which she is not in the circle goes to whoever leads it then.
     */
    void end(OpenedCase open, CareTeamMemberId place) {
        ended(open, team.end(open, place));
    }

    void endAtOnce(OpenedCase open, CareTeamMemberId place) {
        ended(open, team.endAtOnce(open, place));
    }

    /** By somebody who opens no case: whoever was to lead it and has not begun does not, and the visits that came to her go back. */
    void takeBackLead(OutsideCase led, CareTeamMemberId place, ClinicianId by) {
        var today = LocalDate.now(clock);
        var who = team.takeBackLead(led, place, absences.isOffered(place, by, today));
        team.leadOn(led.episode(), today).ifPresent(lead -> giveBack(led.episode(), who, lead, by));
        passOn(led.episode(), who, by);
    }

    /** While its lead is away, by somebody who opens no case. */
    void cover(OutsideCase led, CoverAbsence command) {
        team.coverFor(command.away(), led, command.cover(), command.first(), command.last());
    }

    /** By somebody who opens no case. */
    void endCover(OutsideCase of, CareTeamMemberId cover, ClinicianId by) {
        passOn(of.episode(), team.endCover(of, cover), by);
    }

    private void ended(OpenedCase open, CareTeam.Ended place) {
        if (place.lead()) {
            giveBack(open.episode(), place.clinician(), open.clinician(), open.clinician());
        }
        passOn(open.episode(), place.clinician(), open.clinician());
    }

    private void giveBack(EpisodeId of, ClinicianId who, ClinicianId lead, ClinicianId by) {
        visits.giveBack(of, who, lead, day -> team.leadOn(of, day), by);
    }

    private void passOn(EpisodeId of, ClinicianId who, ClinicianId by) {
        visits.passByDay(of, who, LocalDate.now(clock), day -> leadWithout(of, who, day), by);
    }

    /** Empty on a day on which she has a place all the same. */
    private Optional<ClinicianId> leadWithout(EpisodeId of, ClinicianId who, LocalDate day) {
        return team.isIn(of, who, day) ? Optional.empty() : team.leadOn(of, day);
    }

    /** @throws BrokenRule if whoever names the successor names herself, or somebody who is no therapist on her first day */
    void requireSuccessor(ClinicianId next, ClinicianId by, LocalDate lastDay) {
        nominees.requireOtherTherapist(next, by, first(lastDay));
    }

    /**
     * In the place of a therapist who leaves (ACC-6), from the day after her last, or from today.
     *
     * @throws BrokenRule if somebody else leads the case by then
     */
    void succeed(OutsideCase led, ClinicianId leaver, LocalDate lastDay, ClinicianId next, ClinicianId by) {
        var first = first(lastDay);
        team.succeed(leaver, led, next, first);
        visits.pass(led.episode(), leaver, first, next, by);
    }

    /**
     * In the place of a cover who leaves (ACC-6), on the days that are left of it.
     *
     * @throws BrokenRule if she was to cover it no more, or the next one leaves before the last of those days
     */
    void passCover(OutsideCase of, ClinicianId leaver, LocalDate lastDay, ClinicianId next, ClinicianId by) {
        team.passCover(leaver, of, next, lastDay, first(lastDay))
                .forEach(last -> nominees.requireTherapist(next, last));
        visits.passByDay(
                of.episode(),
                leaver,
                lastDay.plusDays(1),
                day -> Optional.of(next).filter(who -> team.isIn(of.episode(), who, day)),
                by);
    }

    /** Visits that are still hers after her last day go to whoever leads the case that day; without one they stay where they are. */
    void passVisits(OutsideCase of, ClinicianId leaver, LocalDate lastDay, ClinicianId by) {
        visits.passByDay(of.episode(), leaver, lastDay.plusDays(1), day -> team.leadOn(of.episode(), day), by);
    }

    /** The first day on which somebody else leads what she led. */
    LocalDate first(LocalDate lastDay) {
        var today = LocalDate.now(clock);
        return lastDay.isBefore(today) ? today : lastDay.plusDays(1);
    }

    /** Of a day on the clinic's wall. */
    Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
