package org.levator.safety;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One asking of the red flags. */
@Embeddable
record ScreenAnswerId(UUID uuid) implements Serializable {
    static ScreenAnswerId random() {
        return new ScreenAnswerId(UUID.randomUUID());
    }
}
