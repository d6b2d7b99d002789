package org.levator.sealing;

/** What came of a breach check. */
public enum BreachVerdict {
    NO_BREACH,
    BREACH;

    /** A breach, and nobody was told of it yet. */
    boolean isUntold(boolean told) {
        return this == BREACH && !told;
    }
}
