package org.levator.episode;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import org.levator.shared.ClinicianId;
import org.levator.shared.PatientId;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/**
 * One more problem of somebody the clinic knows.
 *
 * @param lead the therapist who will lead the case
 * @param firstVisit on the clinic's clock; {@code null} when none is booked yet
 */
public record AnotherCase(
        @NotNull SubmissionKey key,
        @NotNull PatientId patient,
        @NotNull ClinicianId lead,
        @PlainText(max = 2000) String reason,
        @Valid Referral referral,
        LocalDateTime firstVisit) {
    public AnotherCase {
        reason = Text.clean(reason);
    }

    @Override
    public String toString() {
        return "AnotherCase[" + patient + "]";
    }
}
