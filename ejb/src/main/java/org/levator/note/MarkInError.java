package org.levator.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.levator.note.signed.ErrorReason;
import org.levator.shared.NoteId;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/** That a note was entered in error, and why; that it was the wrong patient's is {@link SealNote}. */
public record MarkInError(
        @NotNull SubmissionKey key,
        @NotNull NoteId note,
        @NotNull ErrorReason reason,
        @NotBlank @PlainText(max = 2000) String text) {
    public MarkInError {
        text = Text.clean(text);
    }

    @Override
    public String toString() {
        return "MarkInError[" + note + ", " + reason + "]";
    }
}
