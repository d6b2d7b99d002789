package org.levator.safety;

import org.levator.shared.ClinicRule;

/** What keeps a flag from being sealed, or raised again for somebody else. */
public enum SafetyRule implements ClinicRule {
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
