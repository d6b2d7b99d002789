package org.levator.access;

import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/** The proof that the caller is in the case's circle of care and that the log says so. Only {@link CircleOfCare} can make one. */
public final class OpenedCase {
    private final EpisodeId episode;
    private final PatientId patient;
    private final Acting acting;
    private final Relation relation;

    OpenedCase(EpisodeId episode, PatientId patient, Acting acting, Relation relation) {
        this.episode = episode;
        this.patient = patient;
        this.acting = acting;
        this.relation = relation;
    }

    public EpisodeId episode() {
        return episode;
    }

    public PatientId patient() {
        return patient;
    }

    /** Who is acting. */
    public ClinicianId clinician() {
        return acting.clinician();
    }

    public String role() {
        return acting.role();
    }

    public Relation relation() {
        return relation;
    }
}
