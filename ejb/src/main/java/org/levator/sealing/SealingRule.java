package org.levator.sealing;

import org.levator.shared.ClinicRule;

/** What sealing and its breach check refuse. */
public enum SealingRule implements ClinicRule {
    ANSWERED_ALREADY("NOT-3"),
    TOLD_WHOM_AND_WHEN("NOT-3"),
    TOLD_IN_THE_FUTURE("NOT-3"),
    TOLD_OF_NO_BREACH("NOT-3"),
    OWN_SEAL("NOT-3"),
    ONLY_ITS_AUTHOR("NOT-3"),
    ONLY_AUTHOR_REENTERS("NOT-3"),
    SAME_PATIENT("NOT-3");

    private final String id;

    SealingRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
