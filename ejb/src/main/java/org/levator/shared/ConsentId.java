package org.levator.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One visit's agreement between one patient and one examiner. Random, so that it may stand in a URL. */
@Embeddable
public record ConsentId(UUID uuid) implements Serializable {
    public ConsentId {
        Objects.requireNonNull(uuid);
    }

    public static ConsentId random() {
        return new ConsentId(UUID.randomUUID());
    }

    public static ConsentId of(String text) {
        return new ConsentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
