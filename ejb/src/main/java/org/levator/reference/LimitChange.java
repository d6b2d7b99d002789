package org.levator.reference;

import java.io.Serializable;
import java.time.Instant;

/** Who set a limit for the clinic, when, and what it was before and after; the same if what was proposed became the clinic's own. */
public record LimitChange(String by, Instant at, int from, int to) implements Serializable {
    static LimitChange between(LimitSetting before, LimitSetting after) {
        return new LimitChange(after.setBy(), after.setAt(), before.days(), after.days());
    }
}
