package org.levator.caseload;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.Acting;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.shared.Role;

/** The day list of home, and the cases that a visit can be added to. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT, Role.RECEPTION})
public class DayReading {
    @Inject
    CircleOfCare circle;

    @Inject
    DayQuery days;

    @Inject
    Clock clock;

    public Day of(@NotNull LocalDate day) {
        var caller = circle.lister(Act.VIEW_DAY_LIST);
        return new Day(caller.clinician(), visits(caller, day), openCases(caller));
    }

    private List<DayRow> visits(Acting caller, LocalDate day) {
        var start = day.atStartOfDay(clock.getZone()).toInstant();
        var end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        var rows = days.visits(caller, start, end, LocalDate.now(clock));
        circle.listed(Act.VIEW_DAY_LIST, rows.size());
        return rows;
    }

    private List<CaseChoice> openCases(Acting caller) {
        var rows = days.openCases(caller, LocalDate.now(clock));
        circle.listed(Act.CHOOSE_CASE, rows.size());
        return rows;
    }
}
