package org.levator.oversight;

import java.time.Instant;
import org.levator.patient.PersonName;

/**
 * One opening from outside the circle that was reviewed, and what was found.
 *
 * @param by who opened it
 */
public record ReviewedOpening(
        String caseNumber,
        PersonName name,
        String by,
        String reason,
        Instant openedAt,
        Conclusion conclusion,
        String remark,
        String foundBy,
        Instant foundAt) {
    @Override
    public String toString() {
        return "ReviewedOpening[" + caseNumber + "]";
    }
}
