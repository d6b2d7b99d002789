package org.levator.sealing;

import java.time.Instant;
import org.levator.patient.PersonName;

/**
 * One sealed entry without what was written in it.
 *
 * @param by who said that it was the wrong patient
 * @param reentered its author entered it again for the right patient
 * @param verdict {@code null} while it waits, as what was found
 * @param told whether anybody was told of a breach
 */
public record SealedRow(
        SealedId id,
        SealedKind kind,
        String caseNumber,
        PersonName name,
        Instant enteredAt,
        Instant sealedAt,
        String by,
        String reason,
        boolean reentered,
        BreachVerdict verdict,
        String found,
        boolean told,
        Instant answeredAt) {
    /** A breach that nobody was told of yet. */
    public boolean isUntold() {
        return verdict != null && verdict.isUntold(told);
    }

    @Override
    public String toString() {
        return "SealedRow[" + id + "]";
    }
}
