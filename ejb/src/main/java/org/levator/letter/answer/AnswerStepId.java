package org.levator.letter.answer;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One step towards the answer to one letter. */
@Embeddable
public record AnswerStepId(UUID uuid) implements Serializable {
    static AnswerStepId random() {
        return new AnswerStepId(UUID.randomUUID());
    }
}
