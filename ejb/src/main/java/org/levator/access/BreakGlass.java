package org.levator.access;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/**
 * A therapist opened a case outside her circle, for a reason and for an hour at most (ACC-5). It ends by itself, unless somebody ends it
 * earlier, and is never changed.
 */
@Entity
@Immutable
public class BreakGlass {
    static final Duration LONGEST = Duration.ofMinutes(60);

    @EmbeddedId
    private BreakGlassId id;

    private EpisodeId episode;
    private PatientId patient;
    private ClinicianId clinician;
    private String reason;
    private Instant openedAt;
    private Instant runsUntil;

    protected BreakGlass() {}

    static BreakGlass opened(OutsideCase sought, ClinicianId by, String reason, Instant now) {
        var glass = new BreakGlass();
        glass.id = BreakGlassId.random();
        glass.episode = sought.episode();
        glass.patient = sought.patient();
        glass.clinician = by;
        glass.reason = reason;
        glass.openedAt = now;
        glass.runsUntil = now.plus(LONGEST);
        return glass;
    }

    boolean runs(Instant now) {
        return now.isBefore(runsUntil);
    }

    BreakGlassId id() {
        return id;
    }

    OutsideCase of() {
        return new OutsideCase(episode, patient);
    }
}
