package org.levator.oversight;

import java.time.Instant;
import org.levator.access.BreakGlassId;
import org.levator.patient.PersonName;
import org.levator.shared.EpisodeId;

/**
 * One opening from outside the circle that waits for its review.
 *
 * @param by who opened it
 */
public record OpeningRow(
        BreakGlassId id,
        EpisodeId episode,
        String caseNumber,
        PersonName name,
        String by,
        String reason,
        Instant openedAt,
        Instant until) {
    @Override
    public String toString() {
        return "OpeningRow[" + id + "]";
    }
}
