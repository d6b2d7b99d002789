package org.levator.oversight.paper;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/** A list was printed, with that many rows. */
public record PrintList(@NotNull Listing list, @PositiveOrZero int shown) {}
