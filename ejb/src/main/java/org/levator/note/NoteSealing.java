package org.levator.note;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.sealing.Sealer;
import org.levator.shared.BrokenRule;
import org.levator.shared.NoteId;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/** A signed note that was written for the wrong patient leaves her record at once, and begins again where it belongs (NOT-3). */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class NoteSealing {
    @Inject
    CircleOfCare circle;

    @Inject
    Notes notes;

    @Inject
    NoteOfAnother another;

    @Inject
    Submissions submissions;

    public Sealer sealer(@NotNull NoteId id) {
        var open = circle.open(notes.episodeOf(id), Act.VIEW_NOTE);
        return another.sealer(notes.get(id, open), open);
    }

    /**
     * Whatever was said about it before.
     *
     * @throws BrokenRule if somebody else wrote it who could seal it herself, or it cannot begin again in that visit
     */
    public void seal(@Valid @NotNull SealNote command) {
        var open = circle.open(notes.episodeOf(command.note()), Act.SIGN_NOTE);
        submissions.once(
                command.key(),
                command.note().uuid(),
                () -> another.seal(notes.get(command.note(), open), open, command));
    }
}
