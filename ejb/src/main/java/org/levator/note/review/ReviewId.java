package org.levator.note.review;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One person's review of one note. */
@Embeddable
public record ReviewId(UUID uuid) implements Serializable {
    static ReviewId random() {
        return new ReviewId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
