package org.levator.safety;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.levator.access.CircleOfCare;
import org.levator.access.OpenedCase;
import org.levator.audit.Act;
import org.levator.sealing.Sealer;
import org.levator.shared.BrokenRule;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/** A flag that was raised for the wrong patient leaves her record with its pause, and is raised for the right one (NOT-3, TRN-4). */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class RedFlagSealing {
    @Inject
    CircleOfCare circle;

    @Inject
    RedFlags flags;

    @Inject
    FlagOfAnother another;

    @Inject
    Submissions submissions;

    @Inject
    Event<RedFlagSealed> sealed;

    public Sealer sealer(@NotNull FlagId flag, @NotNull EpisodeId episode) {
        var open = circle.open(episode, Act.VIEW_RED_FLAG);
        return another.sealer(flags.get(flag, open), open);
    }

    /** @throws BrokenRule if somebody else raised it who could seal it herself, or the right visit is the same patient's */
    public void seal(@Valid @NotNull SealFlag command) {
        var open = circle.open(command.episode(), Act.RECORD_RED_FLAG);
        submissions.once(
                command.key(), command.flag().uuid(), () -> seal(flags.get(command.flag(), open), open, command));
    }

    private void seal(RedFlag flag, OpenedCase open, SealFlag command) {
        another.seal(flag, open, command);
        sealed.fire(new RedFlagSealed(flag.id(), open, command.reason()));
    }
}
