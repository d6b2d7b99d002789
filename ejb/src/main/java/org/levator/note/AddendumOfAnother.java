package org.levator.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.levator.access.OpenedCase;
import org.levator.access.Relation;
import org.levator.audit.Act;
import org.levator.episode.visit.VisitOpening;
import org.levator.note.signed.AddendumToSeal;
import org.levator.note.signed.NoteRule;
import org.levator.note.signed.SealAddendum;
import org.levator.sealing.SealedKind;
import org.levator.sealing.Sealer;
import org.levator.sealing.Seals;
import org.levator.sealing.WrongEntry;
import org.levator.shared.BrokenRule;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

/** Seals an addendum of the wrong patient; its words are added to a note of the right one. */
@ApplicationScoped
class AddendumOfAnother {
    @Inject
    VisitOpening visits;

    @Inject
    Notes notes;

    @Inject
    Attestation attestation;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    AddendumToSeal toSeal(Amendment addendum, OpenedCase open) {
        var note = notes.get(addendum.note(), open);
        return new AddendumToSeal(note.id(), open.episode(), note.serviceDate(), sealer(addendum, open));
    }

    private Sealer sealer(Amendment addendum, OpenedCase open) {
        return seals.sealer(open, Set.of(addendum.author()), addendum.at());
    }

    void seal(Amendment wrong, OpenedCase open, SealAddendum command) {
        sealer(wrong, open).require(command.rightVisit() != null);
        var again = command.rightVisit() == null ? null : add(wrong, open.patient(), command.rightVisit());
        seals.seal(
                WrongEntry.of(SealedKind.ADDENDUM, wrong.id().uuid(), open, wrong.at(), again),
                open.clinician(),
                command.reason());
    }

    private UUID add(Amendment wrong, PatientId from, VisitId rightVisit) {
        var right = visits.open(rightVisit, Act.SIGN_NOTE);
        if (right.open().relation() == Relation.AUTHOR) {
            throw new NotFound("visit"); // hers is the draft there, not the notes of others
        }
        Seals.requireAnother(from, right.facts().patient());
        var note = notes.lastOf(right).orElseThrow(() -> new BrokenRule(NoteRule.NO_NOTE_TO_ADD_TO));
        var author = right.open().clinician();
        var again = Amendment.addendum(
                note, author, attestation.signer(author, note.language()), clock.instant(), wrong.text());
        notes.add(again);
        return again.id().uuid();
    }
}
