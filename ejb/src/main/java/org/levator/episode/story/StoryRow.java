package org.levator.episode.story;

import java.io.Serializable;
import java.time.Instant;

/** One revision, when it was recorded and by whom. */
public record StoryRow(int revision, Instant recordedAt, String author, StoryWords story) implements Serializable {}
