package org.levator.clinician;

import java.io.Serializable;
import java.time.LocalDate;

/** A person of the clinic in the list of people; {@code lastDay} is {@code null} while she stays. */
public record PersonRow(ClinicianRow clinician, LocalDate lastDay) implements Serializable {
    public boolean hasLeft(LocalDate today) {
        return lastDay != null && lastDay.isBefore(today);
    }
}
