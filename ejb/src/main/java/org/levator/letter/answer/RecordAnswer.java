package org.levator.letter.answer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.levator.shared.LetterId;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/**
 * By when an answer is awaited, or what came of it.
 *
 * @param version of the letter as it was seen
 * @param happenedOn the day on which it came; only of what came
 * @param by the day by which an answer is expected; {@code null}: the one that stands goes on
 * @param remark short and neutral, or {@code null}; why it is no longer awaited
 */
public record RecordAnswer(
        @NotNull SubmissionKey key,
        @NotNull LetterId letter,
        int version,
        @NotNull AnswerKind kind,
        LocalDate happenedOn,
        LocalDate by,
        @PlainText(max = 300) String remark) {
    public RecordAnswer {
        remark = Text.clean(remark);
    }

    @Override
    public String toString() {
        return "RecordAnswer[" + letter + ", " + kind + "]";
    }
}
