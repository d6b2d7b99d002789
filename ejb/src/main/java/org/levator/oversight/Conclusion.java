package org.levator.oversight;

/** What a review of an opening comes to. */
public enum Conclusion {
    JUSTIFIED,
    TO_FOLLOW_UP
}
