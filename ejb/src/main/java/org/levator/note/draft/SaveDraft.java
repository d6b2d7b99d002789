package org.levator.note.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;
import org.levator.note.content.NoteContent;
import org.levator.shared.PlainText;
import org.levator.shared.Text;
import org.levator.shared.VisitId;

/**
 * What stands on the page now.
 *
 * @param base the version that the page started from; 0 when there was none
 * @param sitting the same for all saves of one sign-in, so that they leave one access row together
 */
public record SaveDraft(
        @NotNull VisitId visit,
        @PositiveOrZero int base,
        @Valid @NotNull NoteContent content,
        @PlainText(max = 2000) String explanation,
        @NotNull UUID sitting) {
    public SaveDraft {
        explanation = Text.clean(explanation);
    }

    public DraftText text() {
        return new DraftText(content, explanation);
    }

    @Override
    public String toString() {
        return "SaveDraft[" + visit + "]";
    }
}
