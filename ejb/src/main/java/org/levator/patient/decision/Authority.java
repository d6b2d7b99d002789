package org.levator.patient.decision;

/** The paper that says who decides; each has its date. */
public enum Authority {
    COURT_ORDER,
    CUSTODY_AGREEMENT,
    POWER_OF_ATTORNEY,
    PARENTAL_AUTHORITY,
    LAW,
    OTHER
}
