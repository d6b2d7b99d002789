package org.levator.clinician;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.levator.shared.ClinicianId;

/**
 * A colleague leaves, or stays after all.
 *
 * @param seen the last day that the page showed; {@code null} if none was on record
 * @param last {@code null} if she stays
 */
public record LastDay(@NotNull ClinicianId clinician, LocalDate seen, LocalDate last) {}
