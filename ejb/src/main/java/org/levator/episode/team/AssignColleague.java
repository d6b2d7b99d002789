package org.levator.episode.team;

import jakarta.validation.constraints.NotNull;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.SubmissionKey;

/** A colleague works in this case too, from today. */
public record AssignColleague(@NotNull SubmissionKey key, @NotNull EpisodeId episode, @NotNull ClinicianId colleague) {}
