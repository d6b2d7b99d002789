package org.levator.letter.answer;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing that was recorded about an answer.
 *
 * @param happenedOn the day on which it came; {@code null} of a decision of the circle's
 * @param answerBy the day that stood from then on, or {@code null}
 * @param remark or why it is no longer awaited; may be {@code null}
 * @param by the name of whoever recorded it
 */
public record AnswerRow(
        AnswerStepId id,
        AnswerKind kind,
        LocalDate happenedOn,
        LocalDate answerBy,
        String remark,
        Instant recordedAt,
        String by)
        implements Serializable {
    @Override
    public String toString() {
        return "AnswerRow[" + kind + "]";
    }
}
