package org.levator.episode.visit;

import java.time.Instant;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

/** A visit as the other features see it; {@code clinician} is whom it was booked with. */
public record VisitFacts(
        VisitId id,
        EpisodeId episode,
        PatientId patient,
        ClinicianId clinician,
        Instant startsAt,
        VisitKind kind,
        VisitState state) {}
