package org.levator.clinician.supervision;

import org.levator.shared.ClinicRule;

/** What is refused while it is said who supervises whom. */
public enum SupervisionRule implements ClinicRule {
    ENDS_BEFORE_IT_BEGINS("ACC-4"),
    SUPERVISED_ALREADY("ACC-4"),
    CHANGED_MEANWHILE("DI-1");

    private final String id;

    SupervisionRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
