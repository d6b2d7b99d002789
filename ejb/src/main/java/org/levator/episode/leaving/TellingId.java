package org.levator.episode.leaving;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** That one patient was told once. */
@Embeddable
record TellingId(UUID uuid) implements Serializable {
    static TellingId random() {
        return new TellingId(UUID.randomUUID());
    }
}
