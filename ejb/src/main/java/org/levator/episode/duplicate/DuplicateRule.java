package org.levator.episode.duplicate;

import org.levator.shared.ClinicRule;

/** What is asked before, and about, two registrations that may be one person's. */
public enum DuplicateRule implements ClinicRule {
    MAY_BE_REGISTERED("PAT-3"),
    SAY_WHAT_WAS_DONE("PAT-3"),
    ANSWERED("PAT-3");

    private final String id;

    DuplicateRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
