package org.levator.episode.visit;

import jakarta.validation.constraints.NotNull;
import org.levator.shared.EpisodeId;
import org.levator.shared.SubmissionKey;

/** She stands at the desk without a booking. */
public record WalkIn(@NotNull SubmissionKey key, @NotNull EpisodeId episode) {}
