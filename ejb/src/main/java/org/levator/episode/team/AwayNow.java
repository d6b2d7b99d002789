package org.levator.episode.team;

import java.io.Serializable;
import java.time.LocalDate;

/** Whose cases a colleague covers today, until when, and how many. */
public record AwayNow(String away, String cover, LocalDate last, long cases) implements Serializable {}
