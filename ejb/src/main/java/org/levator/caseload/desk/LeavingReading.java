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
    Clinicians clinicians;

    @Inject
    Clock clock;

    public LeavingDesk desk() {
        var caller = circle.lister(Act.VIEW_LEAVING).clinician();
        var lastDay = clinicians.lastDayOf(caller).orElse(null);
        var desk = new LeavingDesk(lastDay, cases(caller, lastDay), leaving.ofColleagues(caller, LocalDate.now(clock)));
        circle.listed(Act.VIEW_LEAVING, desk.cases().size() + desk.notes().size());
        return desk;
    }

    private List<LeavingDesk.OwnCase> cases(ClinicianId caller, LocalDate lastDay) {
        return lastDay == null ? List.of() : leaving.withoutNext(caller, lastDay);
    }
}
