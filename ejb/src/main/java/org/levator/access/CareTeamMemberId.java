package org.levator.access;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One place in one circle of care. */
@Embeddable
public record CareTeamMemberId(UUID uuid) implements Serializable {
    static CareTeamMemberId random() {
        return new CareTeamMemberId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
