package org.levator.episode.description;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One revision of why one patient comes. */
@Embeddable
record DescriptionId(UUID uuid) implements Serializable {
    static DescriptionId random() {
        return new DescriptionId(UUID.randomUUID());
    }
}
