package org.levator.oversight.paper;

import org.levator.audit.Act;

/** What a printed list is about. */
public enum Listing {
    DAY_LIST(Act.PRINT_DAY_LIST),
    CASELOAD(Act.PRINT_CASELOAD),
    COVERS(Act.PRINT_CASELOAD),
    DUPLICATES(Act.PRINT_PATIENT),
    LETTERS(Act.PRINT_LETTER),
    SEALED(Act.PRINT_SEALED),
    ACCESS_LOG(Act.PRINT_ACCESS_LOG);

    private final Act act;

    Listing(Act act) {
        this.act = act;
    }

    Act act() {
        return act;
    }
}
