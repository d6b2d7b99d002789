package org.levator.clinician;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One person, however many accounts she has. */
@Embeddable
record PersonId(UUID uuid) implements Serializable {
    static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }
}
