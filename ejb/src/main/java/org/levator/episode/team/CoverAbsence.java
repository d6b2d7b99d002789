package org.levator.episode.team;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.SubmissionKey;

/** While a therapist is away, another covers those of the cases that she leads, on both days and those between. */
public record CoverAbsence(
        @NotNull SubmissionKey key,
        @NotNull ClinicianId away,
        @NotNull ClinicianId cover,
        @NotNull LocalDate first,
        @NotNull LocalDate last,
        @NotEmpty Set<EpisodeId> cases) {}
