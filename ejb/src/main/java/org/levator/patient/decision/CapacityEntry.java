package org.levator.patient.decision;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.PatientId;

/** From a day on capacity for one decision is presumed, or is not. Without an entry it is presumed. Insert only, by grant. */
@Entity
@Immutable
class CapacityEntry {
    @EmbeddedId
    private CapacityEntryId id;

    private PatientId patient;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private boolean presumed;
    private String basis;
    private LocalDate asOf;
    private ClinicianId recordedBy;
    private Instant recordedAt;

    protected CapacityEntry() {}

    /** @throws BrokenRule if it is of a day to come, or says that she cannot decide and not how that was found */
    static CapacityEntry recorded(RecordCapacity command, ClinicianId by, Instant now, LocalDate today) {
        if (command.asOf().isAfter(today)) {
            throw new BrokenRule(DecisionRule.DAY_IN_THE_FUTURE);
        }
        if (!command.presumed() && command.basis() == null) {
            throw new BrokenRule(DecisionRule.BASIS_MISSING);
        }
        var entry = new CapacityEntry();
        entry.id = CapacityEntryId.random();
        entry.patient = command.patient();
        entry.decision = command.decision();
        entry.presumed = command.presumed();
        entry.basis = command.basis();
        entry.asOf = command.asOf();
        entry.recordedBy = by;
        entry.recordedAt = now;
        return entry;
    }

    CapacityEntryId id() {
        return id;
    }

    Decision decision() {
        return decision;
    }

    boolean isBy(LocalDate day) {
        return !asOf.isAfter(day);
    }

    CapacityRow row() {
        return new CapacityRow(decision, presumed, basis, asOf);
    }
}
