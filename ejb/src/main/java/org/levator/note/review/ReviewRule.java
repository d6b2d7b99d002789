package org.levator.note.review;

import org.levator.shared.ClinicRule;

/** What a review refuses. */
public enum ReviewRule implements ClinicRule {
    CLOSED("CON-6");

    private final String id;

    ReviewRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
