package org.levator.note;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.levator.audit.AccessTrail;
import org.levator.clinician.ClinicianRow;
import org.levator.clinician.Clinicians;
import org.levator.consent.ConsentReading;
import org.levator.episode.visit.VisitOpening;
import org.levator.note.draft.FakeDrafts;
import org.levator.safety.RedFlagReading;
import org.levator.safety.screen.ScreenOutcome;
import org.levator.safety.screen.ScreenRow;
import org.levator.shared.ClinicianId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.NoteId;
import org.levator.shared.VisitId;

/** The note boundaries of one author, for a story that brings its own visits and consents. */
public final class NoteDesk {
    public final NoteWriting writing = new NoteWriting();
    public final NoteSigning signing = new NoteSigning();
    private final FakeNotes notes = new FakeNotes();

    public NoteDesk(ClinicianRow author, VisitOpening visits, ConsentReading consents, Clock clock) {
        var drafts = new FakeDrafts();
        writing.visits = signing.visits = visits;
        writing.drafts = signing.drafts = drafts;
        writing.notes = signing.notes = notes;
        writing.clock = signing.clock = clock;
        writing.trail = new AccessTrail();
        signing.submissions = new FakeSubmissions();
        signing.attestation = new Attestation();
        signing.attestation.clock = clock;
        signing.attestation.consents = consents;
        writing.clinicians = signing.attestation.clinicians = new Clinicians() {
            @Override
            public ClinicianRow get(ClinicianId id) {
                return author;
            }

            @Override
            public Optional<LocalDate> lastDayOf(ClinicianId id) {
                return Optional.empty();
            }
        };
        signing.attestation.redFlags = new RedFlagReading() {
            @Override
            public Optional<ScreenRow> lastAnswer(VisitId id) {
                return Optional.of(new ScreenRow(ScreenOutcome.NO_CHANGE, Instant.now(clock)));
            }
        };
    }

    public boolean isMarkedNoRecordedConsent(NoteId note) {
        return notes.stored.get(note).hasNoRecordedConsent();
    }
}
