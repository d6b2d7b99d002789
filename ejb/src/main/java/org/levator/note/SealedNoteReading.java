package org.levator.note;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.levator.note.draft.NoteDrafts;
import org.levator.note.draft.SealedDraft;
import org.levator.note.signed.AmendmentRow;
import org.levator.note.signed.SignedNote;
import org.levator.sealing.SealedId;
import org.levator.sealing.SealedKind;
import org.levator.sealing.Seals;
import org.levator.shared.Role;

/** A note that was written for the wrong patient, signed or not, or an addendum, for the privacy officer alone. */
@Stateless
@RolesAllowed(Role.PRIVACY_OFFICER)
public class SealedNoteReading {
    @Inject
    Seals seals;

    @Inject
    Notes notes;

    @Inject
    NoteDrafts drafts;

    public SignedNote get(@NotNull SealedId id) {
        return notes.signed(seals.open(id, SealedKind.NOTE));
    }

    public AmendmentRow addendum(@NotNull SealedId id) {
        return notes.addendum(seals.open(id, SealedKind.ADDENDUM));
    }

    public SealedDraft unsigned(@NotNull SealedId id) {
        return drafts.sealed(seals.open(id, SealedKind.DRAFT));
    }
}
