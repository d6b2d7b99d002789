package org.levator.access;

import java.time.Instant;
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

    public static OpenedCase as(Relation relation, EpisodeId episode, PatientId patient, ClinicianId who, String role) {
        var acting = new Acting(who, role);
        return relation == Relation.BREAK_GLASS
                ? OpenedCase.fromOutside(episode, acting, new OpenGlass(BreakGlassId.random(), patient, Instant.MAX))
                : new OpenedCase(episode, patient, acting, relation);
    }

    /** Of whom nothing clinical is seen. */
    public static OpenedPatient patient(PatientId patient, ClinicianId who) {
        return new OpenedPatient(patient, new Acting(who, Role.RECEPTION));
    }
}
