package org.levator.caseload.attention;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** Until which day something is set aside, by whom and why; on that day it is back. */
public record Aside(LocalDate until, String reason, String by) implements Serializable {
    /**
     * What was said before it came up anew, by another missed visit or another one that took place, was said about something else.
     *
     * @param last what was said last about it; {@code null} if nothing was
     * @param since when it came up; {@code null} if it always was so
     */
    static Aside inForce(AsideEntry last, String by, Instant since, LocalDate today) {
        return last != null && last.holdsOn(today) && last.isSaidSince(since)
                ? new Aside(last.until(), last.reason(), by)
                : null;
    }

    @Override
    public String toString() {
        return "Aside[" + until + "]";
    }
}
