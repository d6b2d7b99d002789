package org.levator.patient.care;

import org.levator.shared.ClinicRule;

/** The rules of a care profile. */
public enum CareRule implements ClinicRule {
    CHANGED_MEANWHILE("DI-1"),
    ALLERGY_LIST_EMPTY("PAT-6"),
    ALLERGY_LIST_CONTRADICTED("PAT-6"),
    IMPLANTS_EMPTY("PAT-6"),
    IMPLANTS_CONTRADICTED("PAT-6");

    private final String id;

    CareRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
