package org.levator.letter.recall;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One recall of one sending. */
@Embeddable
public record RecallId(UUID uuid) implements Serializable {
    public RecallId {
        Objects.requireNonNull(uuid);
    }

    static RecallId random() {
        return new RecallId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
