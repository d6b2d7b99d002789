package org.levator.reference;

/** What the clinic limits by a number of days of its own. */
public enum LimitCode {
    /** How old a note may be before it is asked for. */
    UNSIGNED_NOTE,
    /** How far ahead something that waits may be set aside. */
    SET_ASIDE
}
