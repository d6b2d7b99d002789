package org.levator.caseload;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.shared.Role;

/** What on home cannot wait: open flags of the caller's cases, danger first (CAS-3). */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class AttentionReading {
    @Inject
    CircleOfCare circle;

    @Inject
    DayQuery days;

    @Inject
    Clock clock;

    public List<AttentionRow> flags() {
        var rows = days.flags(circle.lister(Act.VIEW_RED_FLAG), LocalDate.now(clock));
        circle.listed(Act.VIEW_RED_FLAG, rows.size());
        return rows;
    }
}
