package org.levator.episode;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.levator.shared.Role;
import org.levator.shared.Submissions;
import org.levator.shared.VisitId;

/** Plans visits: booked, moved, cancelled, missed, put back; or simply there, as a walk-in. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT, Role.RECEPTION})
public class VisitBooking {
    @Inject
    VisitAccess access;

    @Inject
    Visits visits;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    public VisitId book(@Valid @NotNull BookVisit command) {
        var planned = access.episode(command.episode());
        planned.episode().requireOpen();
        var start = start(command.startsAt());
        return submissions.once(command.key(), VisitId::new, VisitId::uuid, () -> add(command, planned, start));
    }

    /** She stands at the desk: recorded at the time told, in an open case or not. */
    public VisitId walkIn(@Valid @NotNull BookVisit command) {
        var planned = access.episode(command.episode());
        var start = start(command.startsAt());
        return submissions.once(command.key(), VisitId::new, VisitId::uuid, () -> {
            var visit = add(command, planned, start);
            access.visit(visit).attend();
            return visit;
        });
    }

    public void move(@Valid @NotNull MoveVisit command) {
        access.visit(command.visit()).moveTo(start(command.startsAt()));
    }

    public void cancel(@NotNull VisitId id) {
        access.visit(id).cancel();
    }

    public void missed(@NotNull VisitId id) {
        access.visit(id).miss();
    }

    /** Pressed by mistake: the visit stands as before. */
    public void restore(@NotNull VisitId id) {
        access.visit(id).restore();
    }

    private VisitId add(BookVisit command, VisitAccess.PlannedCase planned, Instant start) {
        var episode = planned.episode();
        var clinician = command.clinician() == null ? access.usual(planned) : command.clinician();
        var visit = Visit.booked(episode.id(), episode.patient(), clinician, start, command.minutes(), command.kind());
        visits.add(visit);
        return visit.id();
    }

    private Instant start(LocalDateTime onTheClock) {
        VisitAccess.requireNear(onTheClock.toLocalDate(), LocalDate.now(clock));
        return onTheClock.atZone(clock.getZone()).toInstant();
    }
}
