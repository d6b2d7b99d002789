package org.levator.clinician.supervision;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One supervision. */
@Embeddable
public record SupervisionId(UUID uuid) implements Serializable {
    static SupervisionId random() {
        return new SupervisionId(UUID.randomUUID());
    }
}
