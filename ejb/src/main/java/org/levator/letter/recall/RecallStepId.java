package org.levator.letter.recall;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One step of one recall. */
@Embeddable
record RecallStepId(UUID uuid) implements Serializable {
    static RecallStepId random() {
        return new RecallStepId(UUID.randomUUID());
    }
}
