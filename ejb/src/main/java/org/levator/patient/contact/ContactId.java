package org.levator.patient.contact;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Somebody around a patient. */
@Embeddable
public record ContactId(UUID uuid) implements Serializable {
    static ContactId random() {
        return new ContactId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
