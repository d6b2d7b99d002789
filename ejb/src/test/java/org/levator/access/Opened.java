package org.levator.access;

import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.Role;

/** Opened cases for tests that need no circle of care. */
public final class Opened {
    private Opened() {}

    public static OpenedCase byLead(EpisodeId episode, PatientId patient, ClinicianId lead) {
        return new OpenedCase(episode, patient, new Acting(lead, Role.THERAPIST), Relation.LEAD);
    }

    public static OpenedCase by(EpisodeId episode, PatientId patient, ClinicianId who, String role) {
        return new OpenedCase(episode, patient, new Acting(who, role), Relation.ASSIGNED);
    }

    public static OpenedCase as(Relation relation, EpisodeId episode, PatientId patient) {
        return new OpenedCase(episode, patient, new Acting(ClinicianId.random(), Role.THERAPIST), relation);
    }

    /** Of whom nothing clinical is seen. */
    public static OpenedPatient patient(PatientId patient, ClinicianId who) {
        return new OpenedPatient(patient, new Acting(who, Role.RECEPTION));
    }
}
