package org.levator.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One signed session note. Random, so that it may stand in a URL. */
@Embeddable
public record NoteId(UUID uuid) implements Serializable {
    public NoteId {
        Objects.requireNonNull(uuid);
    }

    public static NoteId random() {
        return new NoteId(UUID.randomUUID());
    }

    public static NoteId of(String text) {
        return new NoteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
