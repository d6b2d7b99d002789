package org.levator.consent;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One event of one consent. */
@Embeddable
record ConsentEventId(UUID uuid) implements Serializable {
    static ConsentEventId random() {
        return new ConsentEventId(UUID.randomUUID());
    }
}
