package org.levator.sealing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody who was told of a breach.
 *
 * @param by who wrote it down
 */
public record BreachTold(String told, LocalDate toldOn, String by, Instant recordedAt) {
    @Override
    public String toString() {
        return "BreachTold[" + toldOn + "]";
    }
}
