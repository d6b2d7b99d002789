package org.levator.caseload;

import org.levator.episode.EpisodeState;

/**
 * A case in the banner.
 *
 * @param lead {@code null} while nobody leads it
 * @param otherRegistrations how many other registrations its patient has
 */
record CaseLine(String number, EpisodeState state, String lead, long otherRegistrations) {}
