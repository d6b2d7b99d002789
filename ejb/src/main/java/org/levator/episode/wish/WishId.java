package org.levator.episode.wish;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One wish of one patient. */
@Embeddable
record WishId(UUID uuid) implements Serializable {
    static WishId random() {
        return new WishId(UUID.randomUUID());
    }
}
