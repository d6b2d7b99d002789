package org.levator.episode.death;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.levator.access.OpenedCase;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;

/** That a colleague knows of the death that ended a case. Insert only, by grant. */
@Entity
@Immutable
class DeathSeen {
    @EmbeddedId
    private DeathSeenId id;

    private EpisodeId episode;
    private int seq; // of the case's moves
    private ClinicianId seenBy;
    private Instant seenAt;

    protected DeathSeen() {}

    static DeathSeen of(OpenedCase open, int seq, Instant now) {
        var seen = new DeathSeen();
        seen.id = DeathSeenId.random();
        seen.episode = open.episode();
        seen.seq = seq;
        seen.seenBy = open.clinician();
        seen.seenAt = now;
        return seen;
    }
}
