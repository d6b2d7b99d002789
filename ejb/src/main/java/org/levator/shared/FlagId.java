package org.levator.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One positive answer to a red-flag question. Random, so that it may stand in a URL. */
@Embeddable
public record FlagId(UUID uuid) implements Serializable {
    public FlagId {
        Objects.requireNonNull(uuid);
    }

    public static FlagId random() {
        return new FlagId(UUID.randomUUID());
    }

    public static FlagId of(String text) {
        return new FlagId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
