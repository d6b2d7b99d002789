package org.levator.reference;

import jakarta.validation.constraints.NotNull;

/**
 * How many days the clinic allows from now on.
 *
 * @param seen the revision that the form showed
 */
public record SetLimit(@NotNull LimitCode code, int seen, int days) {}
