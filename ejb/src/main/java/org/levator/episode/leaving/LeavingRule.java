package org.levator.episode.leaving;

import org.levator.shared.ClinicRule;

/** What is asked when a colleague leaves. */
public enum LeavingRule implements ClinicRule {
    NOBODY_LEAVES("ACC-6"),
    NOT_OF_THIS_CIRCLE("ACC-6"),
    NOT_TOLD_YET("ACC-6");

    private final String id;

    LeavingRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
