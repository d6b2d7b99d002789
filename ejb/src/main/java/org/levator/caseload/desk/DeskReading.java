package org.levator.caseload.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.shared.Role;

/** What on home waits for the caller: notes to sign, letters to send or overdue for an answer (CAS-1). */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class DeskReading {
    @Inject
    CircleOfCare circle;

    @Inject
    DeskQuery desk;

    @Inject
    Clock clock;

    public Desk desk() {
        var caller = circle.lister(Act.VIEW_NOTE);
        var today = LocalDate.now(clock);
        return new Desk(
                listed(Act.VIEW_NOTE, desk.unsigned(caller)), listed(Act.VIEW_LETTER, desk.letters(caller, today)));
    }

    private <T> List<T> listed(Act act, List<T> rows) {
        circle.listed(act, rows.size());
        return rows;
    }
}
