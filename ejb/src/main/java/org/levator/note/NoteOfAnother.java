package org.levator.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.levator.access.OpenedCase;
import org.levator.audit.Act;
import org.levator.episode.visit.OpenedVisit;
import org.levator.episode.visit.VisitOpening;
import org.levator.note.draft.NoteDraftId;
import org.levator.note.draft.NoteDrafts;
import org.levator.note.signed.ErrorReason;
import org.levator.note.signed.NoteRule;
import org.levator.sealing.SealedKind;
import org.levator.sealing.Sealer;
import org.levator.sealing.SealingRule;
import org.levator.sealing.Seals;
import org.levator.sealing.WrongEntry;
import org.levator.shared.BrokenRule;

/** Seals a note of the wrong patient, and begins its author's draft with the same words in the visit that it is about. */
@ApplicationScoped
class NoteOfAnother {
    @Inject
    VisitOpening visits;

    @Inject
    NoteDrafts drafts;

    @Inject
    Notes notes;

    @Inject
    Attestation attestation;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    Sealer sealer(Note note, OpenedCase open) {
        return seals.sealer(open, Set.of(note.author()));
    }

    void seal(Note note, OpenedCase open, SealNote command) {
        sealer(note, open).require(command.rightVisit() != null);
        var again = Optional.ofNullable(command.rightVisit())
                .map(id -> begin(note, visits.open(id, Act.WRITE_NOTE)))
                .map(NoteDraftId::uuid);
        notes.add(Amendment.enteredInError(
                note,
                ErrorReason.WRONG_PATIENT,
                open.clinician(),
                attestation.signer(open.clinician(), note.language()),
                clock.instant(),
                command.reason()));
        var wrong = new WrongEntry(
                SealedKind.NOTE, note.id().uuid(), note.episode(), note.patient(), note.signedAt(), again.orElse(null));
        seals.seal(wrong, open.clinician(), command.reason());
    }

    private NoteDraftId begin(Note wrong, OpenedVisit right) {
        var day = ServiceDate.of(right, clock);
        if (right.facts().patient().equals(wrong.patient())) {
            throw new BrokenRule(SealingRule.SAME_PATIENT);
        }
        if (day.isAfter(LocalDate.now(clock))) {
            throw new BrokenRule(NoteRule.VISIT_STILL_TO_COME);
        }
        drafts.hold(right);
        if (drafts.kept(right).isPresent() || notes.valid(right).isPresent()) {
            throw new BrokenRule(NoteRule.WRITTEN_THERE_ALREADY);
        }
        visits.attended(right);
        return drafts.beginAgain(right, day, wrong.text().content(), wrong.id(), clock.instant());
    }
}
