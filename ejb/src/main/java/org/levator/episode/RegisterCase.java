package org.levator.episode;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import org.levator.episode.description.Description;
import org.levator.patient.PatientDetails;
import org.levator.patient.care.CareFacts;
import org.levator.patient.number.HealthNumber;
import org.levator.shared.ClinicianId;
import org.levator.shared.SubmissionKey;

/**
 * A new patient with her first case, as a referral or her own call brings them.
 *
 * @param lead the therapist who will lead the case
 * @param firstVisit on the clinic's clock; {@code null} when none is booked yet
 * @param evenIfRegistered whoever registers was told that she may be registered already, and goes on
 */
public record RegisterCase(
        @NotNull SubmissionKey key,
        @Valid @NotNull PatientDetails patient,
        @Valid HealthNumber healthNumber,
        @Valid @NotNull CareFacts care,
        @NotNull ClinicianId lead,
        @Valid @NotNull Description description,
        LocalDateTime firstVisit,
        boolean evenIfRegistered) {
    @Override
    public String toString() {
        return "RegisterCase[•••]";
    }
}
