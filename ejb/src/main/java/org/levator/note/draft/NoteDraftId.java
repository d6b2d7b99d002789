package org.levator.note.draft;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One author's draft of one visit. */
@Embeddable
public record NoteDraftId(UUID uuid) implements Serializable {
    static NoteDraftId random() {
        return new NoteDraftId(UUID.randomUUID());
    }
}
