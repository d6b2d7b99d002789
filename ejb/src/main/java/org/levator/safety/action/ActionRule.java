package org.levator.safety.action;

import org.levator.shared.ClinicRule;

/** What an action row must say to be one. */
public enum ActionRule implements ClinicRule {
    PHONED_WHOM("RED-1"),
    TOLD_WHAT("RED-1"),
    ASSESSED_HOW("RED-1"),
    NOT_YET_HAPPENED("RED-1");

    private final String id;

    ActionRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
