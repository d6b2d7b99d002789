package org.levator.letter.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.levator.shared.LetterId;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/** What came was an answer about somebody else. */
public record SealAnswer(
        @NotNull SubmissionKey key,
        @NotNull LetterId letter,
        @NotNull AnswerStepId answer,
        @NotBlank @PlainText(max = 2000) String reason) {
    public SealAnswer {
        reason = Text.clean(reason);
    }

    @Override
    public String toString() {
        return "SealAnswer[" + answer + "]";
    }
}
