package org.levator.caseload.attention;

import org.levator.shared.ClinicRule;

/** What keeps something on the attention list. */
public enum AttentionRule implements ClinicRule {
    FLAG_WAITS("RED-1"),
    NOTHING_WAITS("CAS-3"),
    NOT_A_LATER_DAY("CAS-3"),
    TOO_FAR_AHEAD("CAS-3");

    private final String id;

    AttentionRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
