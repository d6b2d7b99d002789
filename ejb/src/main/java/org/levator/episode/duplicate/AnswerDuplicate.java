package org.levator.episode.duplicate;

import jakarta.validation.constraints.NotNull;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/**
 * Whether it is one person.
 *
 * @param seen how many answers the page showed: 0 for the first
 * @param remark says what was done; may be {@code null} for different people
 */
public record AnswerDuplicate(
        @NotNull SubmissionKey key,
        @NotNull DuplicateId duplicate,
        int seen,
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
