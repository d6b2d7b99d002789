package org.levator.letter.disclosure;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One consent to disclose. */
@Embeddable
public record DisclosureId(UUID uuid) implements Serializable {
    public DisclosureId {
        Objects.requireNonNull(uuid);
    }

    static DisclosureId random() {
        return new DisclosureId(UUID.randomUUID());
    }
}
