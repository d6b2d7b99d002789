package org.levator.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/** How long a first appointment takes, as it was told on a day: a wait without its date says nothing. */
@Embeddable
public record WaitingTime(@Column(name = "wait_weeks") Integer weeks, @Column(name = "wait_as_of") LocalDate asOf) {
    private static final int TEN_YEARS = 520;

    public WaitingTime {
        Objects.requireNonNull(weeks);
        Objects.requireNonNull(asOf);
        if (weeks < 0 || weeks > TEN_YEARS) {
            throw new IllegalArgumentException("a wait is 0 to 520 weeks");
        }
    }
}
