package org.levator.clinician;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A person of the clinic in the list of people.
 *
 * @param role in which she came last; {@code null} if she has never signed in
 * @param lastDay {@code null} while she stays
 */
public record PersonRow(ClinicianRow clinician, String account, String role, LocalDate lastDay)
        implements Serializable {
    public boolean hasLeft(LocalDate today) {
        return lastDay != null && lastDay.isBefore(today);
    }
}
