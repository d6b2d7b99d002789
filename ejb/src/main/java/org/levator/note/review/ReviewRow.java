package org.levator.note.review;

import java.time.Instant;
import java.time.LocalDate;
import org.levator.patient.PersonName;
import org.levator.shared.EpisodeId;
import org.levator.shared.NoteId;

/**
 * One open review, without a clinical word.
 *
 * @param author who signed the note
 * @param authorisedPart whether a part without recorded consent asks for an authorisation
 */
public record ReviewRow(
        ReviewId id,
        ReviewMatter matter,
        NoteId note,
        EpisodeId episode,
        String caseNumber,
        PersonName name,
        String author,
        LocalDate serviceDate,
        Instant openedAt,
        boolean authorisedPart) {
    @Override
    public String toString() {
        return "ReviewRow[" + id + "]";
    }
}
