package org.levator.reference;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One setting of one limit. */
@Embeddable
record LimitId(UUID uuid) implements Serializable {
    static LimitId random() {
        return new LimitId(UUID.randomUUID());
    }
}
