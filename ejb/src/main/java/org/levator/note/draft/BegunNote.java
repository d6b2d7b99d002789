package org.levator.note.draft;

import java.time.Instant;
import java.time.LocalDate;
import org.levator.shared.ClinicianId;

/**
 * An unsigned note by whoever wrote it.
 *
 * @param begunAt when its first text was saved
 */
public record BegunNote(NoteDraftId id, ClinicianId author, LocalDate serviceDate, Instant begunAt, DraftText text) {
    @Override
    public String toString() {
        return "BegunNote[" + id + "]";
    }
}
