package org.levator.episode;

import java.io.Serializable;
import java.time.Instant;

/** One move of a case, and whose; {@code reason} may be {@code null}. */
public record StateChangeRow(EpisodeState to, Instant at, String by, String reason) implements Serializable {}
