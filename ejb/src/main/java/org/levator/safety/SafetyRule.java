package org.levator.safety;

import org.levator.shared.ClinicRule;

/** What an action row must say to be one. */
public enum SafetyRule implements ClinicRule {
    PHONED_WHOM("RED-1"),
    TOLD_WHAT("RED-1"),
    ASSESSED_HOW("RED-1"),
    NOT_YET_HAPPENED("RED-1");

    private final String id;

    SafetyRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
