package org.levator.note.draft;

import java.time.LocalDate;
import java.util.List;

/** An unsigned note that was the wrong patient's, with what it said before, newest first. */
public record SealedDraft(LocalDate serviceDate, String author, DraftRow newest, List<DraftRow> earlier) {
    @Override
    public String toString() {
        return "SealedDraft[" + serviceDate + "]";
    }
}
