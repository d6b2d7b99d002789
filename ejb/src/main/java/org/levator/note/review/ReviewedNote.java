package org.levator.note.review;

import java.time.Instant;
import java.time.LocalDate;
import org.levator.patient.PersonName;
import org.levator.shared.NoteId;

/** A review that was closed: by whom, and what was done. */
public record ReviewedNote(
        ReviewMatter matter,
        NoteId note,
        String caseNumber,
        PersonName name,
        LocalDate serviceDate,
        Instant closedAt,
        String by,
        String remark) {
    @Override
    public String toString() {
        return "ReviewedNote[" + note + "]";
    }
}
