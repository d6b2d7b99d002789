package org.levator.episode;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import org.levator.episode.description.Description;
import org.levator.shared.ClinicianId;
import org.levator.shared.PatientId;
import org.levator.shared.SubmissionKey;

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
        @Valid @NotNull Description description,
        LocalDateTime firstVisit) {
    @Override
    public String toString() {
        return "AnotherCase[" + patient + "]";
    }
}
