package org.levator.note.left;

import org.levator.note.content.NoteContent;

/** An unsigned note that its author handed over or left behind, with what it says. */
public record LeftDraft(LeftDraftRow row, NoteContent content) {
    @Override
    public String toString() {
        return "LeftDraft[" + row.id() + "]";
    }
}
