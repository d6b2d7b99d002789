package org.levator.patient.number;

import org.levator.shared.ClinicRule;

/** The rule of a health number. */
public enum HealthNumberRule implements ClinicRule {
    IN_PART("PAT-2");

    private final String id;

    HealthNumberRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
