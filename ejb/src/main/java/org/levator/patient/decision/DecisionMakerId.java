package org.levator.patient.decision;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One person who may decide for a patient, by one dated paper. */
@Embeddable
public record DecisionMakerId(UUID uuid) implements Serializable {
    static DecisionMakerId random() {
        return new DecisionMakerId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
