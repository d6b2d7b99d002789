package org.levator.letter.recall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.levator.letter.sending.SendingManner;

/** What a recall asks back, as the query reads it. */
record Sent(
        RecallId id,
        String number,
        String recipient,
        SendingManner manner,
        String destination,
        int pages,
        Instant sentAt,
        Instant openedAt) {
    RecallRow row(List<RecallStepRow> steps, LocalDate today, ZoneId zone) {
        var due = LetterRecall.due(openedAt, zone, steps).orElse(null);
        return new RecallRow(
                id,
                number,
                recipient,
                manner,
                destination,
                pages,
                sentAt,
                openedAt,
                due,
                due != null && due.isBefore(today),
                steps);
    }
}
