package org.levator.reference;

import org.levator.shared.ClinicRule;

/** What a limit of the clinic's own has to keep to. */
public enum LimitRule implements ClinicRule {
    OUT_OF_RANGE("CAS-3"),
    CHANGED_MEANWHILE("DI-1");

    private final String id;

    LimitRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
