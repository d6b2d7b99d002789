package org.levator.letter.recall;

import java.io.Serializable;
import java.time.LocalDate;

/** One thing that was done; what was not said is {@code null}. */
public record RecallStepRow(
        RecallStepKind kind,
        RecallManner manner,
        RecallOutcome outcome,
        String whom,
        String reason,
        LocalDate happenedOn)
        implements Serializable {
    @Override
    public String toString() {
        return "RecallStepRow[" + kind + ", " + happenedOn + "]";
    }
}
