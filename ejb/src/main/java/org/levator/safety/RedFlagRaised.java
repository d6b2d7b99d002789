package org.levator.safety;

import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;

/** Somebody has to do something; {@code draftsLetter} says that a letter is part of it. */
public record RedFlagRaised(FlagId flag, EpisodeId episode, boolean draftsLetter) {}
