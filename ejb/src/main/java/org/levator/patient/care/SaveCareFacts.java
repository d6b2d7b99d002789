package org.levator.patient.care;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.levator.shared.PatientId;

/** A changed form about what every examiner must know; {@code seen} is the revision that it showed. */
public record SaveCareFacts(@NotNull PatientId patient, int seen, @Valid @NotNull CareFacts facts) {}
