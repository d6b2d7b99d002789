package org.levator.safety;

import org.levator.shared.ClinicRule;

/** What keeps a flag from being sealed or raised again for somebody else, and it or what was done about it from being marked as an error. */
public enum SafetyRule implements ClinicRule {
    BEFORE_THAT_VISIT("NOT-3"),
    ONLY_AUTHOR_OR_LEAD("TRN-4"),
    ALREADY_IN_ERROR("TRN-4");

    private final String id;

    SafetyRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
