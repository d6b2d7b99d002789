package org.levator.episode;

import org.levator.shared.ClinicRule;

/** The rules of cases. */
public enum EpisodeRule implements ClinicRule {
    MOVE_NOT_POSSIBLE("CAS-4"),
    PATIENT_DIED("CAS-4"),
    DEATH_BY_A_THERAPIST("CAS-4"),
    MISTAKE_BY_THE_LEAD("CAS-4"),
    NO_DEATH_RECORDED("CAS-4"),
    COVER_IS_NO_LEAD("CAS-7"),
    DESK_OPENS_FOR_OTHERS("ACC-2"),
    CHANGED_MEANWHILE("DI-1");

    private final String id;

    EpisodeRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
