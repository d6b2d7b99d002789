package org.levator.safety.screen;

import java.time.Instant;

/** The last answer given in a visit. */
public record ScreenRow(ScreenOutcome outcome, Instant at) {}
