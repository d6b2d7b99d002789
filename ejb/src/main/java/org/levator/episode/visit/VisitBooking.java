package org.levator.episode.visit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.levator.episode.visit.mistake.TakeBackVisit;
import org.levator.episode.visit.mistake.VisitMistake;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.Role;
import org.levator.shared.Submissions;
import org.levator.shared.VisitId;

/** Plans visits: booked, moved, cancelled, missed, put back; or simply there, as a walk-in. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT, Role.RECEPTION})
public class VisitBooking {
    private static final int WALK_IN_MINUTES = 45;

    @Inject
    VisitAccess access;

    @Inject
    VisitPartner with;

    @Inject
    Visits visits;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    public VisitId book(@Valid @NotNull BookVisit command) {
        var planned = access.plannedIn(command.episode());
        var start = start(command.startsAt());
        var happened = happened(planned, start);
        if (!happened) {
            planned.requireOpen();
        }
        var day = command.startsAt().toLocalDate();
        var clinician = with.usual(planned, command.clinician(), day);
        requirePossible(command.episode(), clinician, day);
        return submissions.once(command.key(), VisitId::new, VisitId::uuid, () -> {
            var visit = add(planned, clinician, start, command.minutes(), command.kind());
            if (happened) {
                visit.attend();
            }
            return visit.id();
        });
    }

    /** A contact of a day before, or in a closed case of a time before, is no plan: it is recorded as having taken place. */
    private boolean happened(PlannedCase planned, Instant start) {
        return start.isBefore(start(today())) || !planned.open() && !start.isAfter(clock.instant());
    }

    /** Recorded as it happens, whatever the state of the case. */
    public VisitId walkIn(@Valid @NotNull WalkIn command) {
        var planned = access.plannedIn(command.episode());
        return submissions.once(command.key(), VisitId::new, VisitId::uuid, () -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
            var visit = add(planned, with.present(planned, today()), now, WALK_IN_MINUTES, VisitKind.IN_PERSON);
            visit.attend();
            return visit.id();
        });
    }

    /** @throws BrokenRule from outside the circle if it is still to come, or would be; and where it cannot be planned */
    public void move(@Valid @NotNull MoveVisit command) {
        var planned = access.visit(command.visit());
        var visit = planned.visit();
        var start = start(command.startsAt());
        planned.requireOwnPlan(isPlan(visit) || start.isAfter(clock.instant()));
        if (start.isAfter(clock.instant())) {
            access.caseOf(planned).requireOpen();
        }
        var clinician =
                Optional.ofNullable(command.clinician()).orElse(visit.facts().clinician());
        requirePossible(visit.episode(), clinician, command.startsAt().toLocalDate());
        visit.moveTo(start, command.seen());
        visit.passTo(clinician, planned.by(), clock.instant());
    }

    /** Of a day that has passed whoever saw her can be recorded; for what is planned she needs a place in the circle then. */
    private void requirePossible(EpisodeId episode, ClinicianId clinician, LocalDate day) {
        with.requireHere(clinician, day);
        if (!day.isBefore(today())) {
            with.requireInCircle(episode, clinician, day);
        }
    }

    /**
     * @param seen the version that the list showed: a visit that was moved meanwhile is not the one that is meant
     * @throws BrokenRule from outside the circle while its day is still to come
     */
    public void cancel(@NotNull VisitId id, int seen) {
        var planned = access.visit(id);
        planned.requireOwnPlan(isPlan(planned.visit()));
        planned.visit().cancel(seen);
    }

    private boolean isPlan(Visit visit) {
        return VisitFacts.isPlan(visit.facts().startsAt(), clock);
    }

    /**
     * @param seen as for {@link #cancel}
     * @throws BrokenRule while its day is still to come
     */
    public void missed(@NotNull VisitId id, int seen) {
        access.visit(id).visit().miss(seen, start(today().plusDays(1)));
    }

    /** Recorded today or later, of whichever visit whose day has come: booked, missed or cancelled before. */
    public void tookPlace(@NotNull VisitId id, int seen) {
        access.visit(id).visit().tookPlace(seen, start(today().plusDays(1)));
    }

    /**
     * Recorded by mistake: it stands as booked again.
     *
     * @throws BrokenRule while a signed note, a consent or a flag stands in it: those are corrected first, where they are
     */
    public void takeBack(@Valid @NotNull TakeBackVisit command) {
        var planned = access.visit(command.visit());
        if (visits.hasEntries(command.visit())) {
            throw new BrokenRule(VisitRule.HAS_ENTRIES);
        }
        planned.visit().takeBack(new VisitMistake(command.reason(), clock.instant(), planned.by()), command.seen());
    }

    /**
     * Pressed by mistake: the visit stands as before. One that is still to come is planned anew by it, and so needs what a plan needs.
     *
     * @throws BrokenRule from outside the circle while its day is still to come, and where it cannot be planned
     */
    public void restore(@NotNull VisitId id) {
        var planned = access.visit(id);
        planned.requireOwnPlan(isPlan(planned.visit()));
        var visit = planned.visit().facts();
        if (visit.startsAt().isAfter(clock.instant())) {
            access.caseOf(planned).requireOpen();
            requirePossible(visit.episode(), visit.clinician(), LocalDate.ofInstant(visit.startsAt(), clock.getZone()));
        }
        planned.visit().restore();
    }

    private Visit add(PlannedCase planned, ClinicianId clinician, Instant start, int minutes, VisitKind kind) {
        var visit = Visit.booked(planned.id(), planned.patient(), clinician, start, minutes, kind);
        visits.add(visit);
        return visit;
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private Instant start(LocalDateTime onTheClock) {
        VisitAccess.requireNear(onTheClock.toLocalDate(), today());
        return onTheClock.atZone(clock.getZone()).toInstant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
