package org.levator.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One case: one problem of one patient from inquiry to discharge. Random, so that it may stand in a URL. */
@Embeddable
public record EpisodeId(UUID uuid) implements Serializable {
    public EpisodeId {
        Objects.requireNonNull(uuid);
    }

    public static EpisodeId random() {
        return new EpisodeId(UUID.randomUUID());
    }

    public static EpisodeId of(String text) {
        return new EpisodeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
