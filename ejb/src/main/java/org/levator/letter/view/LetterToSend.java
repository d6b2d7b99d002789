package org.levator.letter.view;

import java.time.Instant;
import java.time.LocalDate;
import org.levator.letter.answer.SentLetter;
import org.levator.shared.LetterId;

/**
 * A letter as whoever sends it sees it: number, recipient, pages. Nothing of what is in it, nor whom it is about.
 *
 * @param askFirst who is asked before it goes, because the flag or the consent on which it was issued was recorded in error (TRN-4, NOT-3): whoever signed it, or once she works here no
 *     more whoever leads its case today, if somebody does; {@code null} if nothing is to be asked
 * @param askedBefore by which day the letter in whose place it goes awaits its answer; {@code null} if none does, or in a list
 * @param outsideUntil when a look from outside the circle ends; {@code null} for everyone else, and in a list
 */
public record LetterToSend(
        LetterId letter,
        String number,
        String recipient,
        int pages,
        Instant issuedAt,
        String fax,
        String askFirst,
        LocalDate askedBefore,
        Instant outsideUntil) {
    public LetterToSend(
            LetterId letter,
            String number,
            String recipient,
            int pages,
            Instant issuedAt,
            String fax,
            String askFirst) {
        this(letter, number, recipient, pages, issuedAt, fax, askFirst, null, null);
    }

    /** By which day its answer is awaited if it is sent on that day and nothing else is said; {@code null} if none is. */
    public LocalDate answerBy(LocalDate sentOn) {
        return askedBefore == null ? null : SentLetter.askedStill(askedBefore, sentOn);
    }

    public LetterToSend opened(LocalDate asked, Instant until) {
        return new LetterToSend(letter, number, recipient, pages, issuedAt, fax, askFirst, asked, until);
    }
}
