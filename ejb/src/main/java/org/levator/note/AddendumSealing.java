package org.levator.note;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.note.signed.AddendumToSeal;
import org.levator.note.signed.AmendmentId;
import org.levator.note.signed.SealAddendum;
import org.levator.shared.BrokenRule;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/** An addendum that was about another patient leaves the record at once; the note beside which it stood stays (NOT-3). */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class AddendumSealing {
    @Inject
    CircleOfCare circle;

    @Inject
    Notes notes;

    @Inject
    AddendumOfAnother another;

    @Inject
    Submissions submissions;

    public AddendumToSeal get(@NotNull AmendmentId id) {
        var open = circle.open(notes.episodeOf(id), Act.VIEW_NOTE);
        return another.toSeal(notes.addendum(id, open), open);
    }

    /** @throws BrokenRule if somebody else wrote it who could seal it herself, or there is no note of another patient to add it to */
    public void seal(@Valid @NotNull SealAddendum command) {
        var open = circle.open(notes.episodeOf(command.addendum()), Act.SIGN_NOTE);
        submissions.once(
                command.key(),
                command.addendum().uuid(),
                () -> another.seal(notes.addendum(command.addendum(), open), open, command));
    }
}
