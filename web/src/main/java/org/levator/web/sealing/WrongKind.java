package org.levator.web.sealing;

/** What can be said to have been recorded for the wrong patient, and whether its right place is a visit or a case. */
public enum WrongKind {
    CONSENT(true),
    FLAG(true),
    NOTE(true),
    DRAFT(true),
    ADDENDUM(true),
    LETTER(false),
    STORY(false),
    DESCRIPTION(false);

    private final boolean ofVisit;

    WrongKind(boolean ofVisit) {
        this.ofVisit = ofVisit;
    }

    public boolean isOfVisit() {
        return ofVisit;
    }
}
