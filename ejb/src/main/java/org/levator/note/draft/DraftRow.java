package org.levator.note.draft;

import java.time.Instant;
import org.levator.note.content.NoteContent;

/** One text of a draft; {@code version} is what the next save has to name. */
public record DraftRow(int version, Instant savedAt, DraftText text) {
    public NoteContent content() {
        return text.content();
    }
}
