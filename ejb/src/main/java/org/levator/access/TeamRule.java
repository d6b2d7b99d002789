package org.levator.access;

import org.levator.shared.ClinicRule;

/** What a circle of care refuses while it is arranged. */
public enum TeamRule implements ClinicRule {
    LEAD_ARRANGES("ACC-1"),
    DAYS_HAVE_PASSED("CAS-7"),
    HANDED_OVER_ALREADY("CAS-7"),
    LEAD_HANDS_OVER("CAS-7"),
    HAS_A_PLACE("CAS-7"),
    LED_BY_SOMEONE_ELSE("CAS-7"),
    NO_COVER_IS_LEFT("ACC-6"),
    ONLY_FOR_THE_CIRCLE("ACC-5");

    private final String id;

    TeamRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
