package org.levator.clinician.supervision;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.levator.shared.ClinicianId;
import org.levator.shared.SubmissionKey;

/** A student or assistant is supervised from that day on; {@code ends} may be {@code null}. */
public record Supervise(
        @NotNull SubmissionKey key,
        @NotNull ClinicianId clinician,
        @NotNull ClinicianId supervisor,
        @NotNull LocalDate starts,
        LocalDate ends) {}
