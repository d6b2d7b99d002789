package org.levator.caseload.attention;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One word about setting something aside. */
@Embeddable
record AsideEntryId(UUID uuid) implements Serializable {
    AsideEntryId {
        Objects.requireNonNull(uuid);
    }

    static AsideEntryId random() {
        return new AsideEntryId(UUID.randomUUID());
    }
}
