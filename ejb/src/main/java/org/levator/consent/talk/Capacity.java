package org.levator.consent.talk;

/** Who decides: capacity is presumed, was assessed, or a decision-maker speaks for the person. */
public enum Capacity {
    PRESUMED,
    ASSESSED,
    DECISION_MAKER
}
