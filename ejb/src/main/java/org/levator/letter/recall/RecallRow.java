package org.levator.letter.recall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.levator.letter.sending.SendingManner;

/**
 * One sending that is asked back, as whoever sends letters sees one: number, envelope, way. Nothing of what is in it, nor of whom.
 *
 * @param due by when the next thing has to be done; {@code null} once it ended
 * @param steps oldest first
 */
public record RecallRow(
        RecallId id,
        String number,
        String recipient,
        SendingManner manner,
        String destination,
        int pages,
        Instant sentAt,
        Instant openedAt,
        LocalDate due,
        boolean overdue,
        List<RecallStepRow> steps) {
    public boolean isAsked() {
        return !steps.isEmpty();
    }

    @Override
    public String toString() {
        return "RecallRow[" + id + "]";
    }
}
