package org.levator.clinician.supervision;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param seen the last day that the page showed; {@code null} while it goes on */
public record EndSupervision(@NotNull SupervisionId supervision, LocalDate seen, @NotNull LocalDate last) {}
