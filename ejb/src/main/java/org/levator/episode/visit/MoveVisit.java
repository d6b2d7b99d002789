package org.levator.episode.visit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import org.levator.shared.ClinicianId;
import org.levator.shared.VisitId;

/**
 * A booked visit gets another time or somebody else.
 *
 * @param seen the version that the list showed
 * @param startsAt on the clinic's clock
 * @param clinician with whom; {@code null} is as before
 */
public record MoveVisit(@NotNull VisitId visit, int seen, @NotNull LocalDateTime startsAt, ClinicianId clinician) {}
