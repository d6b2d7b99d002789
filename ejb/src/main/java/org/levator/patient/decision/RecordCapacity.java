package org.levator.patient.decision;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.levator.shared.PatientId;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/**
 * From that day on capacity for this decision is presumed again, or is not.
 *
 * @param basis how it was found; may be {@code null} only where capacity is presumed
 */
public record RecordCapacity(
        @NotNull SubmissionKey key,
        @NotNull PatientId patient,
        @NotNull Decision decision,
        boolean presumed,
        @PlainText(max = 1000) String basis,
        @NotNull LocalDate asOf) {
    public RecordCapacity {
        basis = Text.clean(basis);
    }

    @Override
    public String toString() {
        return "RecordCapacity[" + patient + "]";
    }
}
