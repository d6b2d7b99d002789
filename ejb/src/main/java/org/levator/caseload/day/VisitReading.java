package org.levator.caseload.day;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.CircleOfCare;
import org.levator.access.OutsideCase;
import org.levator.audit.Act;
import org.levator.episode.visit.VisitFacts;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.VisitId;

/** One visit, and those of one patient, for whoever plans them: the case's circle, and reception, who is told names and times (ACC-2). */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT, Role.RECEPTION})
public class VisitReading {
    @Inject
    CircleOfCare circle;

    @Inject
    DayQuery days;

    @Inject
    Clock clock;

    /** @throws NotFound if there is no such visit or its case is closed to the caller */
    public VisitSheet of(@NotNull VisitId id) {
        var row = days.visit(id).orElseThrow(() -> circle.refused(Act.VIEW_VISIT));
        var outside = circle.openSealed(new OutsideCase(row.episode(), row.patient()), Act.VIEW_VISIT)
                .outsideUntil();
        var plannable = outside.isEmpty() || !VisitFacts.isPlan(row.startsAt(), clock);
        return new VisitSheet(
                row,
                days.circle(row.episode(), LocalDate.now(clock)),
                days.mistakes(id),
                plannable,
                outside.orElse(null));
    }

    /** With whom a visit of the case can be on that day or later, the lead first. */
    public List<CircleMember> whom(@NotNull EpisodeId episode, @NotNull LocalDate from) {
        circle.openSealed(circle.unopened(episode, Act.VIEW_VISIT), Act.VIEW_VISIT);
        return days.circle(episode, from);
    }

    /** The newest forty. */
    public List<DayRow> ofPatient(@NotNull PatientId patient) {
        circle.openPatient(patient, Act.VIEW_VISIT);
        return days.ofPatient(circle.lister(Act.VIEW_VISIT), patient, LocalDate.now(clock));
    }
}
