package org.levator.patient.decision;

import java.util.EnumSet;

/** What says who decides. */
public enum Authority {
    COURT_ORDER,
    CUSTODY_AGREEMENT,
    POWER_OF_ATTORNEY,
    PARENTAL_AUTHORITY,
    LAW,
    OTHER;

    /** Whether it is a paper that always bears a day. */
    boolean isDated() {
        return EnumSet.of(COURT_ORDER, CUSTODY_AGREEMENT, POWER_OF_ATTORNEY).contains(this);
    }
}
