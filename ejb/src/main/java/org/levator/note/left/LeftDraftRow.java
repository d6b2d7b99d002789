package org.levator.note.left;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.levator.note.draft.NoteDraftId;
import org.levator.shared.EpisodeId;
import org.levator.shared.VisitId;

/**
 * An unsigned note that its author handed over or left behind. Whoever is around the case reads it, nobody else signs it.
 *
 * @param handedOverAt {@code null} if she left it
 * @param lastDay hers; {@code null} while she stays
 */
public record LeftDraftRow(
        NoteDraftId id,
        EpisodeId episode,
        VisitId visit,
        LocalDate serviceDate,
        Instant savedAt,
        String author,
        Instant handedOverAt,
        LocalDate lastDay)
        implements Serializable {
    /** Handed over, left by who works here no more, or by who has no place in the circle any more: the key of its mark. */
    public String mark(LocalDate today) {
        return handedOverAt != null ? "left.handedOver" : leftBy(today) ? "left.mark" : "left.placeEnded";
    }

    /** Whether its author works here no more. */
    public boolean leftBy(LocalDate today) {
        return lastDay != null && lastDay.isBefore(today);
    }
}
