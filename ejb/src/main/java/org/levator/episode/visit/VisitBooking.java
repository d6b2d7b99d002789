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
import org.levator.shared.ClinicianId;
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
    Visits visits;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    public VisitId book(@Valid @NotNull BookVisit command) {
        var planned = access.plannedIn(command.episode());
        planned.requireOpen();
        var start = start(command.startsAt());
        var clinician = command.clinician() == null ? access.usual(planned) : command.clinician();
        access.requireHere(clinician, command.startsAt().toLocalDate());
        return submissions.once(command.key(), VisitId::new, VisitId::uuid, () -> add(
                        planned, clinician, start, command.minutes(), command.kind())
                .id());
    }

    /** Recorded as it happens, whatever the state of the case. */
    public VisitId walkIn(@Valid @NotNull WalkIn command) {
        var planned = access.plannedIn(command.episode());
        return submissions.once(command.key(), VisitId::new, VisitId::uuid, () -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
            var visit = add(planned, access.present(planned, today()), now, WALK_IN_MINUTES, VisitKind.IN_PERSON);
            visit.attend();
            return visit.id();
        });
    }

    public void move(@Valid @NotNull MoveVisit command) {
        var visit = access.visit(command.visit());
        var start = start(command.startsAt());
        access.requireHere(visit.facts().clinician(), command.startsAt().toLocalDate());
        visit.moveTo(start, command.seen());
    }

    /** @param seen the version that the list showed: a visit that was moved meanwhile is not the one that is meant */
    public void cancel(@NotNull VisitId id, int seen) {
        access.visit(id).cancel(seen);
    }

    /** @param seen as for {@link #cancel} */
    public void missed(@NotNull VisitId id, int seen) {
        access.visit(id).miss(seen);
    }

    /** Pressed by mistake: the visit stands as before. */
    public void restore(@NotNull VisitId id) {
        access.visit(id).restore();
    }

    private Visit add(PlannedCase planned, ClinicianId clinician, Instant start, int minutes, VisitKind kind) {
        var visit = Visit.booked(planned.id(), planned.patient(), clinician, start, minutes, kind);
        visits.add(visit);
        return visit;
    }

    private Instant start(LocalDateTime onTheClock) {
        VisitAccess.requireNear(onTheClock.toLocalDate(), today());
        return onTheClock.atZone(clock.getZone()).toInstant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
