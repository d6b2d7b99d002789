package org.levator.sealing;

/** What came of a breach check. */
public enum Verdict {
    NO_BREACH,
    BREACH
}
