package org.levator.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One letter, from draft to sent. Random, so that it may stand in a URL. */
@Embeddable
public record LetterId(UUID uuid) implements Serializable {
    public LetterId {
        Objects.requireNonNull(uuid);
    }

    public static LetterId random() {
        return new LetterId(UUID.randomUUID());
    }

    public static LetterId of(String text) {
        return new LetterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
