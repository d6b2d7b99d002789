package org.levator.caseload.attention;

/** How much something presses; the list stands in this order (CAS-3). */
public enum AttentionLevel {
    DANGER,
    PAUSE,
    OVERDUE,
    OTHER
}
