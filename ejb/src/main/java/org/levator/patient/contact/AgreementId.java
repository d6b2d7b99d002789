package org.levator.patient.contact;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** What was agreed once for somebody around a patient. */
@Embeddable
public record AgreementId(UUID uuid) implements Serializable {
    static AgreementId random() {
        return new AgreementId(UUID.randomUUID());
    }
}
