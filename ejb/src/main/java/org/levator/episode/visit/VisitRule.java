package org.levator.episode.visit;

import org.levator.shared.ClinicRule;

/** The rules of visits. */
public enum VisitRule implements ClinicRule {
    CASE_IS_CLOSED("CAS-4"),
    NOT_BOOKED("CAS-1"),
    ALREADY_TOOK_PLACE("CAS-1"),
    NOT_ATTENDED("CAS-1"),
    HAS_ENTRIES("CAS-1"),
    STILL_TO_COME("CAS-1"),
    TOO_FAR("CAS-1"),
    PLAN_OF_THE_CIRCLE("ACC-5"),
    NOT_IN_CIRCLE_THEN("ACC-1"),
    COLLEAGUE_LEFT_BY_THEN("ACC-6"),
    MOVED_MEANWHILE("DI-1"),
    STANDS_ELSEWHERE("DI-1");

    private final String id;

    VisitRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
