package org.levator.patient.decision;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One dated entry about capacity for one decision. */
@Embeddable
public record CapacityEntryId(UUID uuid) implements Serializable {
    static CapacityEntryId random() {
        return new CapacityEntryId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
