package org.levator.episode.duplicate;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Two registrations that may be one person's. */
@Embeddable
public record DuplicateId(UUID uuid) implements Serializable {
    static DuplicateId random() {
        return new DuplicateId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
