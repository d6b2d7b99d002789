package org.levator.episode.visit;

import java.io.Serializable;
import java.time.Instant;
import org.levator.shared.ClinicianId;
import org.levator.shared.VisitId;

/**
 * A visit in the case's list.
 *
 * @param bookedWith who it was booked with before it went to somebody else; {@code null} if it never did
 */
public record VisitRow(
        VisitId id,
        Instant startsAt,
        int minutes,
        VisitKind kind,
        VisitState state,
        ClinicianId clinician,
        String clinicianName,
        String bookedWith)
        implements Serializable {}
