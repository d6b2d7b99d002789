package org.levator.shared;

import java.io.Serializable;
import java.util.UUID;

/** One rendered form: the same key sent again is the same submission (DI-2). */
public record SubmissionKey(UUID uuid) implements Serializable {
    public static SubmissionKey random() {
        return new SubmissionKey(UUID.randomUUID());
    }
}
