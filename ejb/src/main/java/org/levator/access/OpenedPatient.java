package org.levator.access;

import org.levator.shared.ClinicianId;
import org.levator.shared.PatientId;

/** The proof that the caller may see the patient's name, contacts and safety facts, and that the log says so. Nothing clinical. */
public final class OpenedPatient {
    private final PatientId patient;
    private final Acting acting;

    OpenedPatient(PatientId patient, Acting acting) {
        this.patient = patient;
        this.acting = acting;
    }

    public PatientId patient() {
        return patient;
    }

    public ClinicianId clinician() {
        return acting.clinician();
    }

    public String role() {
        return acting.role();
    }
}
