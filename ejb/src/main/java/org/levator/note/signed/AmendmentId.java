package org.levator.note.signed;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One later row beside a signed note. */
@Embeddable
public record AmendmentId(UUID uuid) implements Serializable {
    public static AmendmentId random() {
        return new AmendmentId(UUID.randomUUID());
    }
}
