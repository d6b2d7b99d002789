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

/** What on home waits for the caller: open flags first, then notes to sign and letters to send (CAS-1, CAS-3). */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class DeskReading {
    @Inject
    CircleOfCare circle;

    @Inject
    DeskQuery desk;

    @Inject
    Clock clock;

    public List<DeskRow.Flag> flags() {
        return listed(Act.VIEW_RED_FLAG, desk.flags(circle.lister(Act.VIEW_RED_FLAG), LocalDate.now(clock)));
    }

    /** The caller's own, oldest first. */
    public List<DeskRow.Unsigned> unsignedNotes() {
        return listed(Act.VIEW_NOTE, desk.unsigned(circle.lister(Act.VIEW_NOTE)));
    }

    public List<DeskRow.ToSend> lettersToSend() {
        return listed(Act.VIEW_LETTER, desk.toSend(circle.lister(Act.VIEW_LETTER), LocalDate.now(clock)));
    }

    private <T> List<T> listed(Act act, List<T> rows) {
        circle.listed(act, rows.size());
        return rows;
    }
}
