package org.levator.safety;

import org.levator.shared.ClinicRule;

/** What keeps a flag from being sealed, or raised again for somebody else. */
public enum SafetyRule implements ClinicRule {
    ONLY_WHO_RAISED("NOT-3"),
    SAME_PATIENT("NOT-3"),
    BEFORE_THAT_VISIT("NOT-3");

    private final String id;

    SafetyRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
