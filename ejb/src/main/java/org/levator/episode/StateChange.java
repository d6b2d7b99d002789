package org.levator.episode;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.levator.shared.ClinicianId;

/** One move of a case; {@code reason} may be {@code null}. */
@Embeddable
public record StateChange(
        @Enumerated(EnumType.STRING) @Column(name = "to_state") EpisodeState to,
        Instant at,
        ClinicianId clinician,
        String reason) {}
