package org.levator.consent;

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
