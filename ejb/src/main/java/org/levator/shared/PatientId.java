package org.levator.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One person in the clinic's care. Random, so that it may stand in a URL. */
@Embeddable
public record PatientId(UUID uuid) implements Serializable {
    public PatientId {
        Objects.requireNonNull(uuid);
    }

    public static PatientId random() {
        return new PatientId(UUID.randomUUID());
    }

    public static PatientId of(String text) {
        return new PatientId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
