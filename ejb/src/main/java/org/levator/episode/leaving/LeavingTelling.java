package org.levator.episode.leaving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.clinician.Clinicians;
import org.levator.shared.BrokenRule;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/** Records that a patient was told that her therapist leaves: by the case's circle. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class LeavingTelling {
    @Inject
    CircleOfCare circle;

    @Inject
    Leavings leavings;

    @Inject
    Clinicians clinicians;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    /** @throws BrokenRule if she does not leave, never had a place in the case's circle, or the day is still to come */
    public void record(@Valid @NotNull RecordTelling command) {
        var open = circle.open(command.episode(), Act.TELL_OF_LEAVING);
        if (clinicians.lastDayOf(command.leaver()).isEmpty()) {
            throw new BrokenRule(LeavingRule.NOBODY_LEAVES);
        }
        if (circle.teamOf(open).stream().noneMatch(member -> member.clinician().equals(command.leaver()))) {
            throw new BrokenRule(LeavingRule.NOT_OF_THIS_CIRCLE);
        }
        submissions.once(
                command.key(),
                open.episode().uuid(),
                () -> leavings.add(ToldOfLeaving.recorded(open, command, LocalDate.now(clock), clock.instant())));
    }
}
