package org.levator.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One person or place that letters go to. Random, so that it may stand in a URL. */
@Embeddable
public record RecipientId(UUID uuid) implements Serializable {
    public RecipientId {
        Objects.requireNonNull(uuid);
    }

    public static RecipientId random() {
        return new RecipientId(UUID.randomUUID());
    }

    public static RecipientId of(String text) {
        return new RecipientId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
