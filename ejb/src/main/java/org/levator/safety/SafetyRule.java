package org.levator.safety;

import org.levator.shared.ClinicRule;

/** What an action row must say to be one. */
public enum SafetyRule implements ClinicRule {
    PHONED_WHOM("RED-1"),
    TOLD_WHAT("RED-1"),
    ASSESSED_HOW("RED-1"),
    NOT_YET_HAPPENED("RED-1"),
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
