package org.levator.access;

import org.levator.shared.ClinicianId;
import org.levator.shared.PatientId;

/** A member row that concerns the caller: her own, or that of someone she supervises. */
record Standing(ClinicianId caller, PatientId patient, ClinicianId member, Relation relation) {
    Relation relationOfCaller() {
        return member.equals(caller) ? relation : Relation.SUPERVISOR;
    }
}
