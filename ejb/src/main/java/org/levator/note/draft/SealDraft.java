package org.levator.note.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;
import org.levator.shared.VisitId;

/**
 * This unsigned note was about somebody else.
 *
 * @param rightVisit where it belongs, to begin there with the same words; {@code null} to write it there later
 */
public record SealDraft(
        @NotNull SubmissionKey key,
        @NotNull NoteDraftId draft,
        @NotBlank @PlainText(max = 2000) String reason,
        VisitId rightVisit) {
    public SealDraft {
        reason = Text.clean(reason);
    }

    @Override
    public String toString() {
        return "SealDraft[" + draft + "]";
    }
}
