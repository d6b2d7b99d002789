package org.levator.safety.screen;

/** The answer to "any of these?": no change is an answer of its own, and so is not now. No answer at all means not asked. */
public enum ScreenOutcome {
    NO_CHANGE,
    RAISED,
    NOT_NOW
}
