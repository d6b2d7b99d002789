package org.levator.note;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.levator.audit.Act;
import org.levator.episode.visit.OpenedVisit;
import org.levator.episode.visit.VisitOpening;
import org.levator.note.attested.ServiceDate;
import org.levator.note.attested.SignNote;
import org.levator.note.draft.NoteDrafts;
import org.levator.note.signed.NoteRule;
import org.levator.shared.BrokenRule;
import org.levator.shared.NoteId;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/** Signing: the draft becomes a note that nobody changes. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class NoteSigning {
    @Inject
    VisitOpening visits;

    @Inject
    NoteDrafts drafts;

    @Inject
    Notes notes;

    @Inject
    Attestation attestation;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    /** @throws BrokenRule if the text changed elsewhere, is signed already, or cannot be signed as it stands */
    public NoteId sign(@Valid @NotNull SignNote command) {
        var visit = visits.open(command.visit(), Act.SIGN_NOTE);
        return submissions.once(command.key(), NoteId::new, NoteId::uuid, () -> sign(visit, command));
    }

    private NoteId sign(OpenedVisit visit, SignNote command) {
        drafts.hold(visit);
        if (notes.valid(visit).isPresent()) {
            throw new BrokenRule(NoteRule.ALREADY_SIGNED);
        }
        var reentry = drafts.reentry(visit).orElse(null);
        var note = Note.signed(
                visit, ServiceDate.of(visit, clock), command.content(), attestation.of(visit, command, reentry));
        note.ends(drafts.end(visit, command.base(), command.text(), clock.instant())
                .orElseThrow(() -> new BrokenRule(NoteRule.CHANGED_ELSEWHERE)));
        notes.add(note);
        visits.attended(visit);
        return note.id();
    }
}
