package org.levator.clinician;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.levator.shared.ClinicianId;

/** What a colleague was called until that day. Never changed. */
@Embeddable
public record FormerName(
        String givenName, String familyName, LocalDate lastDay, ClinicianId recordedBy, Instant recordedAt)
        implements Serializable {
    public String full() {
        return givenName + " " + familyName;
    }
}
