package org.levator.oversight.paper;

import org.levator.audit.Act;

/** What a printed page of a case is about. */
public enum Paper {
    CASE(Act.PRINT_CASE),
    CONSENT(Act.PRINT_CONSENT),
    NOTE(Act.PRINT_NOTE),
    RED_FLAG(Act.PRINT_RED_FLAG),
    LETTER(Act.PRINT_LETTER);

    private final Act act;

    Paper(Act act) {
        this.act = act;
    }

    Act act() {
        return act;
    }
}
