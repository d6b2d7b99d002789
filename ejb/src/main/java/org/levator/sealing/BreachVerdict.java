package org.levator.sealing;

/** What came of a breach check. */
public enum BreachVerdict {
    NO_BREACH,
    BREACH
}
