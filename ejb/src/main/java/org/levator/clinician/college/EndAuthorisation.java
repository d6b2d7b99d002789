package org.levator.clinician.college;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.levator.shared.ClinicianId;

/** @param seen as the page shows it: her own word and her College's may begin on the same day */
public record EndAuthorisation(
        @NotNull ClinicianId clinician, @NotNull @Valid Authorisation seen, @NotNull LocalDate last) {}
