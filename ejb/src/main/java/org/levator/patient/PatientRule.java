package org.levator.patient;

import org.levator.shared.ClinicRule;

/** The rules of a patient's data. */
public enum PatientRule implements ClinicRule {
    BORN_IN_FUTURE("PAT-1"),
    BORN_TOO_LONG_AGO("PAT-1"),
    CHANGED_MEANWHILE("DI-1"),
    CHANGED_BEFORE_REMOVAL("DI-1"),
    ONLY_ADDED_FROM_OUTSIDE("ACC-5"),
    LEGAL_NAME_STAYS_FROM_OUTSIDE("ACC-5"),
    NOTHING_TO_REMOVE("PAT-1");

    private final String id;

    PatientRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
