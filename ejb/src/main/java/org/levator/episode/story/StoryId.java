package org.levator.episode.story;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One revision of one story. */
@Embeddable
record StoryId(UUID uuid) implements Serializable {
    static StoryId random() {
        return new StoryId(UUID.randomUUID());
    }
}
