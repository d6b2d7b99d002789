package org.levator.consent;

/** In full, or in short: "as explained on that day; any questions?". */
public enum ExplanationForm {
    FULL,
    SHORT
}
