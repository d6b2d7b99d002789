package org.levator.clinician.college;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.levator.shared.ClinicianId;
import org.levator.shared.Province;

/**
 * A colleague's registration from a day on, until another begins. Never changed: what was wrong is followed by what is right.
 *
 * @param provinces where it lets her work
 */
@Embeddable
public record Registration(
        LocalDate starts,
        RegulatedTitle title,
        @Convert(converter = ProvinceSetColumn.class) Set<Province> provinces,
        ClinicianId recordedBy,
        Instant recordedAt) {}
