package org.levator.safety;

import org.levator.shared.ClinicianId;
import org.levator.shared.FlagId;

/** A flag was raised for the wrong patient: what was begun because of it is wrong too. */
public record RedFlagSealed(FlagId flag, ClinicianId by, String reason) {
    @Override
    public String toString() {
        return "RedFlagSealed[" + flag + "]";
    }
}
