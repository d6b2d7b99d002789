package org.levator.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.levator.shared.NoteId;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;
import org.levator.shared.VisitId;

/**
 * This note was about somebody else.
 *
 * @param rightVisit where it belongs, to begin her draft there; {@code null} to write it there later
 */
public record SealNote(
        @NotNull SubmissionKey key,
        @NotNull NoteId note,
        @NotBlank @PlainText(max = 2000) String reason,
        VisitId rightVisit) {
    public SealNote {
        reason = Text.clean(reason);
    }

    @Override
    public String toString() {
        return "SealNote[" + note + "]";
    }
}
