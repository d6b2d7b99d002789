package org.levator.episode.description;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.levator.shared.EpisodeId;

/** Why she comes, as it stands in a form; {@code seen} is the revision that the form showed, 0 where there was none. */
public record DescribeCase(@NotNull EpisodeId episode, int seen, @Valid @NotNull Description description) {}
