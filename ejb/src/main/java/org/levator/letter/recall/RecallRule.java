package org.levator.letter.recall;

import org.levator.shared.ClinicRule;

/** What a recall's steps have to say. */
public enum RecallRule implements ClinicRule {
    ENDED("NOT-3"),
    WHOM_AND_HOW("NOT-3"),
    WHAT_BECAME_OF_IT("NOT-3"),
    WHY_GIVEN_UP("NOT-3"),
    NOT_YET("NOT-3");

    private final String id;

    RecallRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
