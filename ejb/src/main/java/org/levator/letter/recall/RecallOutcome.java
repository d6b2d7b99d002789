package org.levator.letter.recall;

/** What the recipient says became of the letter. */
public enum RecallOutcome {
    DESTROYED,
    RETURNED
}
