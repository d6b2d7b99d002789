package org.levator.episode.team;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.SubmissionKey;

/** A therapist covers this case on both days and those between. */
public record NameCover(
        @NotNull SubmissionKey key,
        @NotNull EpisodeId episode,
        @NotNull ClinicianId cover,
        @NotNull LocalDate first,
        @NotNull LocalDate last) {}
