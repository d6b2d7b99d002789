package org.levator.letter.sending;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One time that a letter was sent. */
@Embeddable
public record SendingId(UUID uuid) implements Serializable {
    static SendingId random() {
        return new SendingId(UUID.randomUUID());
    }
}
