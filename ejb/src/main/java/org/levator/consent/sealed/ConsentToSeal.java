package org.levator.consent.sealed;

import org.levator.sealing.Sealer;
import org.levator.shared.ClinicianId;

/** What one examiner recorded in a visit, and as what the caller may say that it was about somebody else. */
public record ConsentToSeal(ClinicianId examiner, String name, Sealer by) {
    @Override
    public String toString() {
        return "ConsentToSeal[" + examiner + ", " + by + "]";
    }
}
