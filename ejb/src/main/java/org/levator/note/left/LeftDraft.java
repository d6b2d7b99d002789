package org.levator.note.left;

import org.levator.note.content.NoteContent;
import org.levator.note.draft.DraftText;

/** An unsigned note that its author handed over or left behind, with what it says. */
public record LeftDraft(LeftDraftRow row, DraftText text) {
    public NoteContent content() {
        return text.content();
    }

    @Override
    public String toString() {
        return "LeftDraft[" + row.id() + "]";
    }
}
