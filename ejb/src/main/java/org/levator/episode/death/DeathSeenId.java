package org.levator.episode.death;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** That one colleague knows of one death. */
@Embeddable
record DeathSeenId(UUID uuid) implements Serializable {
    static DeathSeenId random() {
        return new DeathSeenId(UUID.randomUUID());
    }
}
