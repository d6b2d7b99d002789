package org.levator.note;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.levator.note.content.Rating;
import org.levator.note.draft.DraftRow;
import org.levator.note.draft.NoteDraftId;
import org.levator.note.signed.SignedNote;
import org.levator.patient.PersonName;
import org.levator.shared.EpisodeId;
import org.levator.shared.NoteId;
import org.levator.shared.VisitId;

/**
 * What stands on the page of a visit.
 *
 * @param draft the newest text; version 0 when nothing was typed yet
 * @param earlier up to five earlier texts, newest first
 * @param last the case's last signed note, without what was said later; {@code null} when there is none
 * @param signed the caller's own signed note of this visit; {@code null} while there is none
 * @param handedOver her own unsigned text, once she handed it over; else {@code null}
 * @param leaving whether the caller's own last day is on record
 * @param unplaced whom it is about, for an author whose place in the circle has ended: nothing else of the case is shown to her
 */
public record VisitNote(
        VisitId visit,
        EpisodeId episode,
        Instant startsAt,
        LocalDate serviceDate,
        DraftRow draft,
        List<DraftRow> earlier,
        SignedNote last,
        NoteId signed,
        NoteDraftId handedOver,
        boolean leaving,
        PersonName unplaced) {
    /** What she rated then; {@code null} when skipped or when there is no last note. */
    public Integer was(Rating rating) {
        return last == null ? null : last.text().content().ratings().get(rating);
    }

    @Override
    public String toString() {
        return "VisitNote[" + visit + "]";
    }
}
