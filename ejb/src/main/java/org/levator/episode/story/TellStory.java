package org.levator.episode.story;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.levator.shared.EpisodeId;

/** A story as it stands in a form; {@code seen} is the revision that the form showed, 0 where there was none. */
public record TellStory(@NotNull EpisodeId episode, int seen, @Valid @NotNull StoryWords story) {}
