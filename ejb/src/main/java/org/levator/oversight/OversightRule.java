package org.levator.oversight;

import org.levator.shared.ClinicRule;

/** What a review of an opening refuses. */
public enum OversightRule implements ClinicRule {
    REVIEWED_ALREADY("ACC-5"),
    OWN_OPENING("ACC-5"),
    WHOM_EXACTLY("ACC-3");

    private final String id;

    OversightRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
