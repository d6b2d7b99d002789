package org.levator.caseload;

import org.levator.episode.EpisodeState;

/** A case in the banner; {@code lead} is {@code null} while nobody leads it. */
record CaseLine(String number, EpisodeState state, String lead) {}
