package org.levator.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.levator.audit.Act;
import org.levator.episode.visit.VisitOpening;
import org.levator.note.attested.ServiceDate;
import org.levator.note.draft.DraftText;
import org.levator.note.draft.NoteDraftId;
import org.levator.note.draft.NoteDrafts;
import org.levator.note.signed.NoteRule;
import org.levator.sealing.Seals;
import org.levator.shared.BrokenRule;
import org.levator.shared.NoteId;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

/** What was written in the wrong record begins as its author's draft, with the same words, in the visit that it is about. */
@ApplicationScoped
class BeginningAgain {
    @Inject
    VisitOpening visits;

    @Inject
    NoteDrafts drafts;

    @Inject
    Notes notes;

    @Inject
    Clock clock;

    /**
     * @param wrong in whose record the words stood
     * @param signed the note in which they were signed; {@code null} if they were not
     * @throws BrokenRule if the visit is the same patient's or still to come, or something is written about it already
     */
    NoteDraftId begin(VisitId visit, PatientId wrong, DraftText words, NoteId signed) {
        var right = visits.open(visit, Act.WRITE_NOTE);
        var day = ServiceDate.of(right, clock);
        Seals.requireAnother(wrong, right.facts().patient());
        if (day.isAfter(LocalDate.now(clock))) {
            throw new BrokenRule(NoteRule.VISIT_STILL_TO_COME);
        }
        drafts.hold(right);
        if (drafts.kept(right).isPresent() || notes.valid(right).isPresent()) {
            throw new BrokenRule(NoteRule.WRITTEN_THERE_ALREADY);
        }
        visits.attended(right);
        return drafts.beginAgain(right, day, words, signed, clock.instant());
    }
}
