package org.levator.letter.recall;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/**
 * What was done to get a letter back.
 *
 * @param manner how she was asked or answered, or how it was tried before it is given up
 * @param whom who was asked, or who confirmed, or whom one tried to reach before it is given up
 * @param outcome only when it is confirmed
 * @param reason why it is given up; beside another step a remark
 * @param happenedOn {@code null} for today
 */
public record RecordStep(
        @NotNull SubmissionKey key,
        @NotNull RecallId recall,
        @NotNull RecallStepKind kind,
        RecallManner manner,
        @PlainText(max = 200) String whom,
        RecallOutcome outcome,
        @PlainText(max = 1000) String reason,
        LocalDate happenedOn) {
    public RecordStep {
        whom = Text.clean(whom);
        reason = Text.clean(reason);
    }

    boolean isGivenUp() {
        return kind == RecallStepKind.GIVEN_UP;
    }

    boolean isConfirmed() {
        return kind == RecallStepKind.CONFIRMED;
    }

    @Override
    public String toString() {
        return "RecordStep[" + recall + ", " + kind + "]";
    }
}
