package org.levator.consent.text;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One version of the consent text in one language. */
@Embeddable
public record ConsentTextId(UUID uuid) implements Serializable {
    public ConsentTextId {
        Objects.requireNonNull(uuid);
    }

    public static ConsentTextId of(String text) {
        return new ConsentTextId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
