package org.levator.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One dated contact within a case. Random, so that it may stand in a URL. */
@Embeddable
public record VisitId(UUID uuid) implements Serializable {
    public VisitId {
        Objects.requireNonNull(uuid);
    }

    public static VisitId random() {
        return new VisitId(UUID.randomUUID());
    }

    public static VisitId of(String text) {
        return new VisitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
