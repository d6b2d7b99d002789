package org.levator.episode;

import org.levator.shared.ClinicRule;

/** The rules of cases and visits. */
public enum EpisodeRule implements ClinicRule {
    MOVE_NOT_POSSIBLE("CAS-4"),
    CASE_IS_CLOSED("CAS-4"),
    PATIENT_DIED("CAS-4"),
    VISIT_NOT_BOOKED("CAS-1"),
    VISIT_ALREADY_TOOK_PLACE("CAS-1"),
    VISIT_TOO_FAR("CAS-1"),
    LEAD_NOT_A_THERAPIST("ACC-4"),
    NOT_A_COLLEAGUE("ACC-1"),
    COLLEAGUE_LEFT_BY_THEN("ACC-6"),
    CHANGED_MEANWHILE("DI-1"),
    VISIT_MOVED_MEANWHILE("DI-1"),
    VISIT_STANDS_ELSEWHERE("DI-1");

    private final String id;

    EpisodeRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
