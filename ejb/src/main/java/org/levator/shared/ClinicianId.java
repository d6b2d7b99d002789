package org.levator.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One person of the clinic who signs in. Random, so that it may stand in a URL. */
@Embeddable
public record ClinicianId(UUID uuid) implements Serializable {
    public ClinicianId {
        Objects.requireNonNull(uuid);
    }

    public static ClinicianId random() {
        return new ClinicianId(UUID.randomUUID());
    }

    public static ClinicianId of(String text) {
        return new ClinicianId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
