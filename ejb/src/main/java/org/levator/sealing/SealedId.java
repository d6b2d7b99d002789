package org.levator.sealing;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One sealed entry; the entry itself has its own id. */
@Embeddable
public record SealedId(UUID uuid) implements Serializable {
    public SealedId {
        Objects.requireNonNull(uuid);
    }

    static SealedId random() {
        return new SealedId(UUID.randomUUID());
    }

    public static SealedId of(String text) {
        return new SealedId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
