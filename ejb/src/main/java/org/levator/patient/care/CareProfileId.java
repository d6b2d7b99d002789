package org.levator.patient.care;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One revision of one patient's care profile. */
@Embeddable
record CareProfileId(UUID uuid) implements Serializable {
    static CareProfileId random() {
        return new CareProfileId(UUID.randomUUID());
    }
}
