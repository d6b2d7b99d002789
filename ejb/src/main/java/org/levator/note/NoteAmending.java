package org.levator.note;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.levator.access.CircleOfCare;
import org.levator.access.OpenedCase;
import org.levator.audit.Act;
import org.levator.note.signed.AmendmentRow;
import org.levator.note.signed.ErrorReason;
import org.levator.note.signed.NoteRule;
import org.levator.sealing.SealedKind;
import org.levator.sealing.Seals;
import org.levator.sealing.WrongEntry;
import org.levator.shared.BrokenRule;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/** What can still be said about a signed note. Anyone in the circle with a title adds; only its author says that it was an error. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class NoteAmending {
    @Inject
    CircleOfCare circle;

    @Inject
    Notes notes;

    @Inject
    Attestation attestation;

    @Inject
    Seals seals;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    public void add(@Valid @NotNull AddAddendum command) {
        var open = circle.open(notes.episodeOf(command.note()), Act.SIGN_NOTE);
        submissions.once(command.key(), command.note().uuid(), () -> {
            var note = notes.get(command.note(), open);
            var signer = attestation.signer(open.clinician(), note.language());
            notes.add(Amendment.addendum(note, open.clinician(), signer, clock.instant(), command.text()));
        });
    }

    /**
     * For the wrong patient it leaves her record at once and waits for the privacy officer.
     *
     * @throws BrokenRule if somebody else wrote the note, or it is marked already
     */
    public void markInError(@Valid @NotNull MarkInError command) {
        var open = circle.open(notes.episodeOf(command.note()), Act.SIGN_NOTE);
        submissions.once(
                command.key(), command.note().uuid(), () -> mark(notes.get(command.note(), open), open, command));
    }

    private void mark(Note note, OpenedCase open, MarkInError command) {
        if (!note.author().equals(open.clinician())) {
            throw new BrokenRule(NoteRule.ONLY_ITS_AUTHOR);
        }
        if (notes.amendments(note).stream().anyMatch(AmendmentRow::inError)) {
            throw new BrokenRule(NoteRule.ALREADY_IN_ERROR);
        }
        var signer = attestation.signer(open.clinician(), note.language());
        notes.add(Amendment.enteredInError(
                note, command.reason(), open.clinician(), signer, clock.instant(), command.text()));
        if (command.reason() == ErrorReason.WRONG_PATIENT) {
            seals.seal(
                    new WrongEntry(
                            SealedKind.NOTE, note.id().uuid(), note.episode(), note.patient(), note.signedAt(), null),
                    open.clinician(),
                    command.text());
        }
    }
}
