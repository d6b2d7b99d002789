package org.levator.letter.disclosure;

/** How consent to disclose was given. */
public enum DisclosureManner {
    SPOKEN,
    WRITTEN,
    SPOKEN_AND_WRITTEN
}
