package org.levator.letter.disclosure;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One withdrawal of consent to disclose. */
@Embeddable
record DisclosureWithdrawalId(UUID uuid) implements Serializable {
    static DisclosureWithdrawalId random() {
        return new DisclosureWithdrawalId(UUID.randomUUID());
    }
}
