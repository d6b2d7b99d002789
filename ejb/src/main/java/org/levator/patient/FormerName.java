package org.levator.patient;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/** A name that she no longer goes by. Signed documents keep it, search still finds it, nothing shows it unasked. */
@Embeddable
public record FormerName(@Enumerated(EnumType.STRING) Kind kind, PersonName name, LocalDate until)
        implements Serializable {
    /** Which of her names it was. */
    public enum Kind {
        CHOSEN,
        LEGAL
    }
}
