package org.levator.note;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.episode.visit.VisitHere;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.note.content.Written;
import org.levator.note.review.NoteReviews;
import org.levator.note.signed.ErrorReason;
import org.levator.shared.NoteId;

/** A signed note in the database, for what comes after it. */
public final class NoteHere {
    private NoteHere() {}

    public static NoteId withoutConsent(Case row, Instant now) {
        var day = LocalDate.of(2026, 11, 22);
        var attested = Signatures.withoutConsent(now, day, "agreed aloud");
        var note = Note.signed(VisitHere.of(row, now), day, Written.soap("felt"), attested);
        return Schema.commit(em -> {
            var notes = Schema.in(em, new Notes());
            notes.reviews = Schema.in(em, new NoteReviews());
            notes.add(note);
            return note.id();
        });
    }

    public static UUID added(NoteId id, Case row, Instant now) {
        var open = Opened.byLead(row.episode(), row.patient(), row.clinician());
        return Schema.commit(em -> {
            var notes = Schema.in(em, new Notes());
            var addendum =
                    Amendment.addendum(notes.get(id, open), row.clinician(), Signatures.CLAIRE, now, "She phoned");
            notes.add(addendum);
            return addendum.id().uuid();
        });
    }

    public static void wrongPatient(NoteId id, OpenedCase open, Instant now) {
        Schema.commit(em -> {
            var notes = Schema.in(em, new Notes());
            notes.reviews = Schema.in(em, new NoteReviews());
            var note = notes.get(id, open);
            notes.add(Amendment.enteredInError(
                    note, ErrorReason.WRONG_PATIENT, open.clinician(), Signatures.CLAIRE, now, "mixed up"));
            return null;
        });
    }
}
