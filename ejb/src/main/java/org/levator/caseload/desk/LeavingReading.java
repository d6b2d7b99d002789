package org.levator.caseload.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.clinician.Clinicians;
import org.levator.episode.leaving.Leavings;
import org.levator.shared.ClinicianId;
import org.levator.shared.Role;

/** On home, what a leaving colleague asks of the caller: of the one who leaves, and of whoever leads a case in which she wrote (ACC-6). */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class LeavingReading {
    @Inject
    CircleOfCare circle;

    @Inject
    LeavingQuery leaving;

    @Inject
    Leavings leavings;

    @Inject
    Clinicians clinicians;

    @Inject
    Clock clock;

    public LeavingDesk desk() {
        var caller = circle.lister(Act.VIEW_LEAVING).clinician();
        var notes = leaving.ofColleagues(caller, LocalDate.now(clock));
        var desk = clinicians
                .lastDayOf(caller)
                .map(lastDay -> leaving(caller, lastDay, notes))
                .orElseGet(() -> LeavingDesk.staying(notes));
        circle.listed(Act.VIEW_LEAVING, desk.shown());
        return desk;
    }

    private LeavingDesk leaving(ClinicianId caller, LocalDate lastDay, List<LeavingDesk.Unsigned> notes) {
        var today = LocalDate.now(clock);
        return new LeavingDesk(
                lastDay,
                leaving.withoutNext(caller, lastDay),
                leavings.covers(caller, today),
                leavings.supervisions(caller, today),
                notes);
    }
}
