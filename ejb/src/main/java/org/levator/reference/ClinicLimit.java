package org.levator.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;

/** How many days the clinic allows for something, as of a day: proposed by a source, until its administrator has set it for the clinic. */
@Entity
public class ClinicLimit {
    private static final int CHECKED_EVERY = 6; // months

    @Id
    @Enumerated(EnumType.STRING)
    private LimitCode code;

    private int days;
    private String sourceEn;
    private String sourceFr;
    private LocalDate asOf;
    private LocalDate nextCheck;
    private ClinicianId setBy; // null while it is a proposal
    private Instant setAt;

    @Version
    private int version;

    protected ClinicLimit() {}

    /** Also as it was proposed: it is the clinic's own then. To be looked at again in half a year. */
    void set(SetLimit command, ClinicianId by, Instant now, ZoneId zone) {
        if (command.seen() != version) {
            throw new BrokenRule(LimitRule.CHANGED_MEANWHILE);
        }
        code.require(command.days());
        days = command.days();
        setBy = by;
        setAt = now;
        asOf = LocalDate.ofInstant(now, zone);
        nextCheck = asOf.plusMonths(CHECKED_EVERY);
    }

    LimitRow row() {
        return new LimitRow(code, days, sourceEn, sourceFr, asOf, setBy != null);
    }
}
