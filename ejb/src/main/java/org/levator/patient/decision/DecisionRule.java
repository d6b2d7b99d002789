package org.levator.patient.decision;

import org.levator.shared.ClinicRule;

/** What is asked of an entry about who decides. */
public enum DecisionRule implements ClinicRule {
    ENDS_BEFORE_IT_BEGINS("PAT-7"),
    DAY_IN_THE_FUTURE("PAT-7"),
    BASIS_MISSING("PAT-7");

    private final String id;

    DecisionRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
