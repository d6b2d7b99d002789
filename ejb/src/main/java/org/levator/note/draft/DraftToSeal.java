package org.levator.note.draft;

import java.time.LocalDate;
import org.levator.patient.PersonName;
import org.levator.sealing.Sealer;
import org.levator.shared.EpisodeId;
import org.levator.shared.VisitId;

/**
 * An unsigned note, and as what the caller may say that it is about somebody else.
 *
 * @param unplaced in whose record it is, for an author whose place in the circle has ended; else {@code null}
 */
public record DraftToSeal(
        NoteDraftId id, VisitId visit, EpisodeId episode, LocalDate serviceDate, Sealer by, PersonName unplaced) {
    @Override
    public String toString() {
        return "DraftToSeal[" + id + "]";
    }
}
