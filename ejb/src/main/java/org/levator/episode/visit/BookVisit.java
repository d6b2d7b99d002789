package org.levator.episode.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.SubmissionKey;

/**
 * A visit to come, or one that took place on a day before.
 *
 * @param clinician with whom; {@code null} is the case's lead of that day, or whoever books where there is none
 * @param startsAt on the clinic's clock
 */
public record BookVisit(
        @NotNull SubmissionKey key,
        @NotNull EpisodeId episode,
        ClinicianId clinician,
        @NotNull LocalDateTime startsAt,
        @Min(5) @Max(240) int minutes,
        @NotNull VisitKind kind) {}
