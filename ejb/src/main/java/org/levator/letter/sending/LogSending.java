package org.levator.letter.sending;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.levator.shared.LetterId;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;

/**
 * That an issued letter was sent.
 *
 * @param destination fax number, address or whose hands; may be {@code null}
 * @param pages as they left, the cover sheet included
 * @param sentAt {@code null} for now
 * @param answerBy the day by which an answer is expected; {@code null} if nothing is said about it yet
 * @param noAnswer none is expected
 */
public record LogSending(
        @NotNull SubmissionKey key,
        @NotNull LetterId letter,
        @NotNull SendingManner manner,
        @PlainText(max = 300) String destination,
        @Min(1) @Max(500) int pages,
        Instant sentAt,
        LocalDate answerBy,
        boolean noAnswer) {}
