package org.levator.clinician.college;

import org.levator.shared.ClinicRule;

/** What is refused of what a College says. */
public enum CollegeRule implements ClinicRule {
    ENDS_BEFORE_IT_BEGINS("ACC-4");

    private final String id;

    CollegeRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
