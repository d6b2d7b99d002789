package org.levator.episode.team;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.SubmissionKey;

/** Another therapist covers those cases on the days that are left of a cover who leaves. */
public record PassCovers(
        @NotNull SubmissionKey key,
        @NotNull ClinicianId leaver,
        @NotNull ClinicianId next,
        @NotEmpty Set<EpisodeId> cases) {}
