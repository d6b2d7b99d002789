package org.levator.patient;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A name that she no longer goes by. Signed documents keep it, search still finds it, nothing shows it unasked.
 *
 * @param endedAt {@code null} where only the day was kept
 */
@Embeddable
public record FormerName(@Enumerated(EnumType.STRING) Kind kind, PersonName name, LocalDate until, Instant endedAt)
        implements Serializable {
    /** Whether it was still hers then. A name of which only the day is known ended as that day began. */
    boolean wasHersAt(Instant moment, ZoneId zone) {
        return moment.isBefore(endedAt == null ? until.atStartOfDay(zone).toInstant() : endedAt);
    }

    boolean isLegal(PersonName other) {
        return kind == Kind.LEGAL && name.equals(other);
    }

    /** Which of her names it was. */
    public enum Kind {
        CHOSEN,
        LEGAL
    }
}
