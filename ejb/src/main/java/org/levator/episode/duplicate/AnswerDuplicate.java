package org.levator.episode.duplicate;

import jakarta.validation.constraints.NotNull;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/** Whether it is one person; {@code remark} says what was done, and may be {@code null} for different people. */
public record AnswerDuplicate(
        @NotNull SubmissionKey key,
        @NotNull DuplicateId duplicate,
        @NotNull Verdict verdict,
        @PlainText(max = 2000) String remark) {
    public AnswerDuplicate {
        remark = Text.clean(remark);
    }

    @Override
    public String toString() {
        return "AnswerDuplicate[" + duplicate + "]";
    }
}
