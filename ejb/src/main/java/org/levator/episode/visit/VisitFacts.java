package org.levator.episode.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
        VisitState state) {
    /** Whether the day of a visit that starts then, in the clinic's time zone, is still to come: then it is a plan. */
    public static boolean isPlan(Instant startsAt, Clock clock) {
        return LocalDate.ofInstant(startsAt, clock.getZone()).isAfter(LocalDate.now(clock));
    }
}
