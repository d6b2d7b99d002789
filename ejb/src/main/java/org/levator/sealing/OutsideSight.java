package org.levator.sealing;

import java.time.Instant;
import java.time.ZoneId;
import org.levator.access.Relation;

/** Someone who opened the case from outside its circle, for that time. */
record OutsideSight(String name, Instant from, Instant until) {
    CouldSee on(ZoneId clinic) {
        return new CouldSee(
                name,
                Relation.BREAK_GLASS,
                from.atZone(clinic).toLocalDate(),
                until.atZone(clinic).toLocalDate(),
                null);
    }
}
