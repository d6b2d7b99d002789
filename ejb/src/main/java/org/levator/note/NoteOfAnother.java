package org.levator.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.levator.access.OpenedCase;
import org.levator.note.draft.DraftText;
import org.levator.note.draft.NoteDraftId;
import org.levator.note.signed.ErrorReason;
import org.levator.sealing.SealedKind;
import org.levator.sealing.Sealer;
import org.levator.sealing.Seals;
import org.levator.sealing.WrongEntry;

/** Seals a signed note of the wrong patient. */
@ApplicationScoped
class NoteOfAnother {
    @Inject
    BeginningAgain beginning;

    @Inject
    Notes notes;

    @Inject
    Attestation attestation;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    Sealer sealer(Note note, OpenedCase open) {
        return seals.sealer(open, Set.of(note.author()), note.serviceDate());
    }

    void seal(Note note, OpenedCase open, SealNote command) {
        sealer(note, open).require(command.rightVisit() != null);
        var again = Optional.ofNullable(command.rightVisit())
                .map(id -> beginning.begin(id, note.patient(), words(note), note.id()))
                .map(NoteDraftId::uuid);
        notes.add(Amendment.enteredInError(
                note,
                ErrorReason.WRONG_PATIENT,
                open.clinician(),
                attestation.signer(open.clinician(), note.language()),
                clock.instant(),
                command.reason()));
        var wrong = new WrongEntry(
                SealedKind.NOTE, note.id().uuid(), note.episode(), note.patient(), note.begunAt(), again.orElse(null));
        seals.seal(wrong, open.clinician(), command.reason());
    }

    private static DraftText words(Note note) {
        var signed = note.text();
        return new DraftText(signed.content(), signed.explanation());
    }
}
