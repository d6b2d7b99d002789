package org.levator.note;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.levator.access.Relation;
import org.levator.audit.AccessTrail;
import org.levator.audit.Act;
import org.levator.clinician.Clinicians;
import org.levator.episode.visit.OpenedVisit;
import org.levator.episode.visit.VisitOpening;
import org.levator.note.attested.ServiceDate;
import org.levator.note.content.NoteContent;
import org.levator.note.content.NoteTemplate;
import org.levator.note.draft.DraftAnswer;
import org.levator.note.draft.DraftRow;
import org.levator.note.draft.DraftRule;
import org.levator.note.draft.DraftText;
import org.levator.note.draft.KeptDraft;
import org.levator.note.draft.NoteDrafts;
import org.levator.note.draft.SaveDraft;
import org.levator.note.signed.NoteRule;
import org.levator.shared.BrokenRule;
import org.levator.shared.Role;
import org.levator.shared.VisitId;

/** Writing a visit's note: opening it writes nothing, every save keeps what was typed or says why it could not. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class NoteWriting {
    @Inject
    VisitOpening visits;

    @Inject
    NoteDrafts drafts;

    @Inject
    Notes notes;

    @Inject
    Clinicians clinicians;

    @Inject
    AccessTrail trail;

    @Inject
    Clock clock;

    /** The newest text, with the last note beside it. */
    public VisitNote open(VisitId id) {
        var visit = visits.open(id, Act.VIEW_NOTE);
        var draft = drafts.kept(visit);
        var author = visit.open().relation() == Relation.AUTHOR;
        var last = author ? Optional.<Note>empty() : notes.lastBeside(visit);
        return new VisitNote(
                id,
                visit.open().episode(),
                visit.facts().startsAt(),
                ServiceDate.of(visit, clock),
                draft.map(KeptDraft::newest).orElseGet(() -> blank(last)),
                draft.map(KeptDraft::earlier).orElse(List.of()),
                last.map(Note::asSigned).orElse(null),
                notes.valid(visit).map(Note::id).orElse(null),
                draft.map(KeptDraft::handedOver).orElse(null),
                clinicians.lastDayOf(visit.open().clinician()).isPresent(),
                author ? notes.nameOf(visit) : null);
    }

    private static DraftRow blank(Optional<Note> last) {
        var template = last.isPresent() ? NoteTemplate.SOAP : NoteTemplate.FIRST_VISIT;
        return new DraftRow(0, null, DraftText.of(NoteContent.blank(template)));
    }

    /** @throws BrokenRule if the caller has signed this visit's note already, or taken out what she goes on from */
    public DraftAnswer save(@Valid @NotNull SaveDraft command) {
        trail.continues(Act.WRITE_NOTE, command.sitting());
        var visit = visits.open(command.visit(), Act.WRITE_NOTE);
        drafts.hold(visit);
        return drafts.save(visit, command.base(), command.text(), clock.instant())
                .orElseGet(() -> begin(visit, command));
    }

    private DraftAnswer begin(OpenedVisit visit, SaveDraft command) {
        if (notes.valid(visit).isPresent()) {
            throw new BrokenRule(NoteRule.ALREADY_SIGNED);
        }
        if (command.base() > 0) { // what the page shows was begun, and is nowhere now
            throw new BrokenRule(DraftRule.TAKEN_OUT);
        }
        if (command.text().isBlank()) {
            return new DraftAnswer(true, new DraftRow(0, clock.instant(), command.text()));
        }
        var draft = drafts.begin(visit, ServiceDate.of(visit, clock), command.text(), clock.instant());
        visits.attended(visit);
        return new DraftAnswer(true, draft);
    }
}
