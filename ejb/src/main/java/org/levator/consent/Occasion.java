package org.levator.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;

/** When something happened, when it was recorded, and by whom. The two times differ when it is charted later. */
record Occasion(Instant happenedAt, Instant recordedAt, ClinicianId by) {
    Occasion {
        if (happenedAt.isAfter(recordedAt)) {
            throw new BrokenRule(ConsentRule.NOT_IN_THE_FUTURE);
        }
    }

    static Occasion now(Instant now, ClinicianId by) {
        return new Occasion(now, now, by);
    }

    /** Not earlier than that moment. */
    Occasion notEarlierThan(Instant moment) {
        return happenedAt.isBefore(moment) ? new Occasion(moment, recordedAt, by) : this;
    }

    /** @throws BrokenRule if it lies before the day of the visit that it is said of */
    Occasion notBefore(LocalDate visitDay, ZoneId zone) {
        if (LocalDate.ofInstant(happenedAt, zone).isBefore(visitDay)) {
            throw new BrokenRule(ConsentRule.NOT_BEFORE_VISIT_DAY, visitDay.toString());
        }
        return this;
    }
}
