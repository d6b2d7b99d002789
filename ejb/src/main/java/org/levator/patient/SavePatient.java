package org.levator.patient;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.levator.patient.number.HealthNumber;
import org.levator.shared.PatientId;

/**
 * A changed form about a patient.
 *
 * @param seen the version that the form showed
 * @param details without a legal name it keeps the one on record, which the form never held
 * @param newHealthNumber {@code null} keeps the one on record, which the form never held
 */
public record SavePatient(
        @NotNull PatientId patient,
        int seen,
        @Valid @NotNull PatientDetails details,
        @Valid HealthNumber newHealthNumber) {}
