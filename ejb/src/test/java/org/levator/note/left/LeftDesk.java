package org.levator.note.left;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.levator.access.CircleOfCare;
import org.levator.clinician.Clinicians;
import org.levator.episode.visit.VisitOpening;
import org.levator.note.draft.NoteDrafts;
import org.levator.shared.ClinicianId;
import org.levator.shared.FakeSubmissions;

/** What happens to unsigned notes, wired in memory, at a clinic from which everybody leaves on one day. */
public final class LeftDesk {
    public final NoteHandOver handing = new NoteHandOver();
    public final LeftNotes notes = new LeftNotes();

    /** {@code null} while everybody stays. */
    public LocalDate lastDay;

    public final Clinicians clinicians = new Clinicians() {
        @Override
        public Optional<LocalDate> lastDayOf(ClinicianId id) {
            return Optional.ofNullable(lastDay);
        }
    };

    public LeftDesk(CircleOfCare circle, VisitOpening visits, NoteDrafts drafts, LeftDrafts left, Clock clock) {
        handing.visits = notes.visits = visits;
        handing.clock = notes.clock = clock;
        handing.clinicians = notes.clinicians = clinicians;
        handing.drafts = drafts;
        handing.submissions = new FakeSubmissions();
        notes.circle = circle;
        notes.left = left;
    }
}
