package org.levator.sealing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;

/** That somebody was told of a breach: with its finding or afterwards, each by itself. Insert only, by grant. */
@Entity
@Immutable
public class BreachTelling {
    @EmbeddedId
    private Id id;

    private SealedId sealedEntry;
    private String told;
    private LocalDate toldOn;
    private Instant recordedAt;
    private ClinicianId recordedBy;

    protected BreachTelling() {}

    /** @throws BrokenRule if it says not whom it was told to and when, or that day is still to come */
    static BreachTelling recorded(TellOfBreach command, ClinicianId by, Instant now, LocalDate today) {
        if (command.told() == null || command.toldOn() == null) {
            throw new BrokenRule(SealingRule.TOLD_WHOM_AND_WHEN);
        }
        if (command.toldOn().isAfter(today)) {
            throw new BrokenRule(SealingRule.TOLD_IN_THE_FUTURE);
        }
        var telling = new BreachTelling();
        telling.id = new Id(UUID.randomUUID());
        telling.sealedEntry = command.sealed();
        telling.told = command.told();
        telling.toldOn = command.toldOn();
        telling.recordedAt = now;
        telling.recordedBy = by;
        return telling;
    }

    String told() {
        return told;
    }

    /** One telling. */
    @Embeddable
    record Id(UUID uuid) implements Serializable {}
}
