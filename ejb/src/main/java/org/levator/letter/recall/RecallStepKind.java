package org.levator.letter.recall;

/** What was done to get a letter back. */
public enum RecallStepKind {
    ASKED,
    CONFIRMED,
    GIVEN_UP;

    boolean ends() {
        return this != ASKED;
    }
}
