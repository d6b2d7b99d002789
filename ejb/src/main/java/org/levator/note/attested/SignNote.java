package org.levator.note.attested;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.levator.note.content.NoteContent;
import org.levator.note.draft.DraftText;
import org.levator.shared.Language;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;
import org.levator.shared.VisitId;

/** The text as the signer sees it; {@code explanation} only where no consent is recorded for what a finding names. */
public record SignNote(
        @NotNull SubmissionKey key,
        @NotNull VisitId visit,
        @PositiveOrZero int base,
        @Valid @NotNull NoteContent content,
        @NotNull Language language,
        @PlainText(max = 2000) String explanation) {
    public SignNote {
        explanation = Text.clean(explanation);
    }

    public DraftText text() {
        return new DraftText(content, explanation);
    }

    @Override
    public String toString() {
        return "SignNote[" + visit + "]";
    }
}
