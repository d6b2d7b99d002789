package org.levator.safety;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.levator.access.CircleOfCare;
import org.levator.access.OpenedCase;
import org.levator.audit.Act;
import org.levator.safety.action.InError;
import org.levator.safety.action.MarkInError;
import org.levator.shared.BrokenRule;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/**
 * A slip for the right patient: a flag that was none ends with its pause, an assessment of another flag releases this one no more (TRN-4).
 * Both stay readable, marked with the reason. An exam that was begun meanwhile goes on being recorded; no part of it is begun anew.
 */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class RedFlagCorrecting {
    @Inject
    CircleOfCare circle;

    @Inject
    RedFlags flags;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    /** @throws BrokenRule from outside the circle, if it is neither hers nor her case's, or marked already */
    public void mark(@Valid @NotNull MarkInError command) {
        var open = circle.open(command.episode(), Act.RECORD_RED_FLAG).fromInside();
        submissions.once(
                command.key(), command.flag().uuid(), () -> mark(flags.get(command.flag(), open), open, command));
    }

    private void mark(RedFlag flag, OpenedCase open, MarkInError command) {
        new Marker(open).require(flag, command.action());
        flag.mark(new InError(command.action(), open.clinician(), clock.instant(), command.reason()));
    }
}
