package org.levator.note;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.note.draft.DraftToSeal;
import org.levator.note.draft.NoteDraftId;
import org.levator.note.draft.SealDraft;
import org.levator.sealing.Sealer;
import org.levator.shared.BrokenRule;
import org.levator.shared.NotFound;
import org.levator.shared.NoteId;
import org.levator.shared.Role;
import org.levator.shared.Submissions;
import org.levator.shared.VisitId;

/** A note, signed or not, that was written for the wrong patient leaves her record at once, and begins again where it belongs (NOT-3). */
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
    UnsignedOfAnother unsigned;

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

    /**
     * The caller's unsigned note of the visit.
     *
     * @throws BrokenRule if nothing was typed
     */
    public DraftToSeal own(@NotNull VisitId visit) {
        return unsigned.own(visit);
    }

    /** @throws NotFound unless it is the caller's own, or its author handed it over or left it */
    public DraftToSeal unsigned(@NotNull NoteDraftId id) {
        return unsigned.toSeal(id, unsigned.open(id, Act.VIEW_NOTE));
    }

    /**
     * With its earlier texts; nothing of it is deleted.
     *
     * @throws BrokenRule if somebody else wrote it who could seal it herself, or it cannot begin again in that visit
     */
    public void sealUnsigned(@Valid @NotNull SealDraft command) {
        var visit = unsigned.open(command.draft(), Act.WRITE_NOTE);
        submissions.once(command.key(), command.draft().uuid(), () -> unsigned.seal(visit, command));
    }
}
