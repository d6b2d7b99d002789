package org.levator.note;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One later row beside a signed note. */
@Embeddable
record AmendmentId(UUID uuid) implements Serializable {
    static AmendmentId random() {
        return new AmendmentId(UUID.randomUUID());
    }
}
