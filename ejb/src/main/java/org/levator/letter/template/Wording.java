package org.levator.letter.template;

import java.util.Objects;

/** The sentences around the items. */
public record Wording(
        String title,
        String greeting,
        String opening,
        String question,
        String expectation,
        String closing,
        String farewell) {
    public Wording {
        Objects.requireNonNull(question);
        Objects.requireNonNull(expectation);
    }
}
