package org.levator.letter.answer;

import org.levator.shared.ClinicRule;

/** What has to be said about the answer to a letter. */
public enum AnswerRule implements ClinicRule {
    NOT_SENT("LET-6"),
    BY_WHICH_DAY("LET-6"),
    EXPECTED_BEFORE_SENT("LET-6"),
    DAY_OR_NONE("LET-6"),
    CAME_WHEN("LET-6"),
    CAME_BEFORE_SENT("LET-6"),
    NOT_YET("LET-6"),
    WHY_NO_LONGER("LET-6"),
    NOTHING_AWAITED("LET-6"),
    RECORDED_MEANWHILE("DI-1");

    private final String id;

    AnswerRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
