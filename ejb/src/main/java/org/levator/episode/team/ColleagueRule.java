package org.levator.episode.team;

import org.levator.shared.ClinicRule;

/** Who may have a place in a case's circle. */
public enum ColleagueRule implements ClinicRule {
    LEAD_NOT_A_THERAPIST("ACC-4"),
    NOT_A_COLLEAGUE("ACC-1"),
    NOT_FOR_YOURSELF("ACC-2");

    private final String id;

    ColleagueRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
