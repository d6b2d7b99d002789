package org.levator.patient.contact;

import org.levator.shared.ClinicRule;

/** What is asked before somebody around a patient is told, called or given anything. */
public enum ContactRule implements ClinicRule {
    PARTNER_NEVER_GETS_THE_RECORD("PAT-5"),
    DAY_IN_THE_FUTURE("PAT-7"),
    NOBODY_DECIDES_FOR_HER("PAT-7"),
    CALL_NEEDS_HER_YES("PAT-7"),
    REMINDERS_NEED_HER_YES("PAT-7"),
    LETTER_NEEDS_HER_YES("PAT-7"),
    LETTER_NEVER_TO_PARTNER("PAT-5");

    private final String id;

    ContactRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
