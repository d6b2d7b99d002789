package org.levator.access;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One opening of one case from outside its circle of care. */
@Embeddable
public record BreakGlassId(UUID uuid) implements Serializable {
    static BreakGlassId random() {
        return new BreakGlassId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
