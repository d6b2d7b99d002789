package org.levator.clinician;

import org.levator.shared.ClinicRule;

/** What is refused while the people of the clinic are kept. */
public enum ClinicianRule implements ClinicRule {
    ACCOUNT_FORM("ACC-4"),
    ACCOUNT_TAKEN("ACC-4"),
    IN_A_RECORD("ACC-4"),
    AUTHORISED_ALREADY("ACC-4"),
    SUPERVISOR_NEEDS_TITLE("ACC-4"),
    OWN_SUPERVISOR("ACC-4"),
    SUPERVISOR_IS_YOU("ACC-2"),
    SUPERVISED_HAS_TITLE("ACC-1"),
    OWN_ACCOUNTS("ACC-2"),
    NOT_YOUR_OWN_LAST_DAY("ACC-6"),
    CHANGED_MEANWHILE("DI-1");

    private final String id;

    ClinicianRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
