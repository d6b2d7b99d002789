package org.levator.caseload.attention;

import java.io.Serializable;
import java.time.LocalDate;

/** Until which day something is set aside, by whom and why; on that day it is back. */
public record Aside(LocalDate until, String reason, String by) implements Serializable {
    /** @param last what was said last about it; {@code null} if nothing was */
    static Aside inForce(AsideEntry last, String by, LocalDate today) {
        return last != null && last.holdsOn(today) ? new Aside(last.until(), last.reason(), by) : null;
    }

    @Override
    public String toString() {
        return "Aside[" + until + "]";
    }
}
