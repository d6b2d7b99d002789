package org.levator.reference;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hibernate.annotations.Immutable;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;

/**
 * How many days the clinic allows for something, from a day on: proposed by a source, until its administrator sets it for the clinic. Each
 * setting is a revision of its own (insert only, by grant), and the newest counts.
 */
@Entity
@Immutable
public class ClinicLimit {
    private static final int CHECKED_EVERY = 6; // months

    @EmbeddedId
    private LimitId id;

    @Enumerated(EnumType.STRING)
    private LimitCode code;

    private int revision; // the first is what was proposed
    private int days;
    private String sourceEn; // of a proposal; null once it is the clinic's own
    private String sourceFr;
    private LocalDate asOf;
    private LocalDate nextCheck;
    private ClinicianId setBy; // null while it is a proposal
    private Instant setAt;

    protected ClinicLimit() {}

    /** Also as it was proposed: it is the clinic's own then. To be looked at again in half a year. */
    ClinicLimit set(SetLimit command, ClinicianId by, Instant now, ZoneId zone) {
        if (command.seen() != revision) {
            throw new BrokenRule(LimitRule.CHANGED_MEANWHILE);
        }
        code.require(command.days());
        var next = new ClinicLimit();
        next.id = LimitId.random();
        next.code = code;
        next.revision = revision + 1;
        next.days = command.days();
        next.setBy = by;
        next.setAt = now;
        next.asOf = LocalDate.ofInstant(now, zone);
        next.nextCheck = next.asOf.plusMonths(CHECKED_EVERY);
        return next;
    }

    LimitRow row() {
        return new LimitRow(code, days, sourceEn, sourceFr, asOf, setBy != null);
    }
}
