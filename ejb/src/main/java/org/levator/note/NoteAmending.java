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

    /** @throws BrokenRule if somebody else wrote the note, it is marked already, or it is the wrong patient's and to be sealed */
    public void markInError(@Valid @NotNull MarkInError command) {
        var open = circle.open(notes.episodeOf(command.note()), Act.SIGN_NOTE);
        submissions.once(
                command.key(), command.note().uuid(), () -> mark(notes.get(command.note(), open), open, command));
    }

    private void mark(Note note, OpenedCase open, MarkInError command) {
        if (command.reason() == ErrorReason.WRONG_PATIENT) {
            throw new BrokenRule(NoteRule.SEALED_NOT_MARKED);
        }
        if (!note.author().equals(open.clinician())) {
            throw new BrokenRule(NoteRule.ONLY_ITS_AUTHOR);
        }
        if (notes.amendments(note).stream().anyMatch(AmendmentRow::inError)) {
            throw new BrokenRule(NoteRule.ALREADY_IN_ERROR);
        }
        var signer = attestation.signer(open.clinician(), note.language());
        notes.add(Amendment.enteredInError(
                note, command.reason(), open.clinician(), signer, clock.instant(), command.text()));
    }
}
