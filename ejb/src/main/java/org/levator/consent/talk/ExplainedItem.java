package org.levator.consent.talk;

/** What a full explanation is made of (CON-2). */
public enum ExplainedItem {
    NATURE,
    BENEFITS,
    RISKS,
    SIDE_EFFECTS,
    ALTERNATIVES,
    CONSEQUENCES,
    QUESTIONS
}
