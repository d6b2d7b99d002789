package org.levator.episode.duplicate;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One answer about two registrations. */
@Embeddable
record DuplicateAnswerId(UUID uuid) implements Serializable {
    static DuplicateAnswerId random() {
        return new DuplicateAnswerId(UUID.randomUUID());
    }
}
