package org.levator.letter.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.levator.letter.sending.SendingRow;
import org.levator.shared.LetterId;

/**
 * A letter that was sent, as far as its answer goes.
 *
 * @param sending whose answer it is
 * @param zone the clinic's, in which it has a day
 * @param answer where it stands; {@code null} while nothing was recorded
 * @param answerBy the day by which an answer is awaited; {@code null} if none is
 */
public record SentLetter(LetterId id, SendingRow sending, ZoneId zone, AnswerKind answer, LocalDate answerBy) {
    LocalDate day() {
        return LocalDate.ofInstant(sending.sentAt(), zone);
    }

    /** What was asked in the letter in whose place it goes is asked still, but not from before the day on which it is sent. */
    public static LocalDate askedStill(LocalDate asked, LocalDate sentOn) {
        return asked.isBefore(sentOn) ? sentOn : asked;
    }

    LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }
}
