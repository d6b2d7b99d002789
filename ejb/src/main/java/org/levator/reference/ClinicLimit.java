package org.levator.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** How many days the clinic allows for something; as of a day, by a source. */
@Entity
public class ClinicLimit {
    @Id
    @Enumerated(EnumType.STRING)
    private LimitCode code;

    private int days;
    private String sourceEn;
    private String sourceFr;
    private LocalDate asOf;
    private LocalDate nextCheck;

    @Version
    private int version;

    protected ClinicLimit() {}

    LimitRow row() {
        return new LimitRow(code, days, sourceEn, sourceFr, asOf);
    }
}
