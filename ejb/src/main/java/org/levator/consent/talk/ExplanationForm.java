package org.levator.consent.talk;

/** In full, or in short: "as explained on that day; any questions?". */
public enum ExplanationForm {
    FULL,
    SHORT
}
