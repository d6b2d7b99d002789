package org.levator.reference;

import org.levator.shared.BrokenRule;

/** What the clinic limits by a number of days of its own, and between which numbers it may choose. */
public enum LimitCode {
    /** How old a note may be before it is asked for. */
    UNSIGNED_NOTE(1, 30),
    /** How far ahead something that waits may be set aside. */
    SET_ASIDE(7, 180);

    private final int least;
    private final int most;

    LimitCode(int least, int most) {
        this.least = least;
        this.most = most;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    void require(int days) {
        if (days < least || days > most) {
            throw new BrokenRule(LimitRule.OUT_OF_RANGE, least, most);
        }
    }
}
