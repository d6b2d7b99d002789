package org.levator.episode.team;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.SubmissionKey;

/** Another therapist leads those cases after the one who leaves, or covers them on the days that are left. */
public record NameSuccessor(
        @NotNull SubmissionKey key,
        @NotNull ClinicianId leaver,
        @NotNull ClinicianId next,
        @NotEmpty Set<EpisodeId> cases) {}
