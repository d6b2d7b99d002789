package org.levator.letter.print;

import java.time.LocalDate;

/**
 * What a letter may say about whose case it is; everything but name, birth date and number may be {@code null}.
 *
 * @param contact how to reach her, as she agreed
 * @param healthNumber as on the card, for what is printed
 * @param maskedNumber the same for a screen: the whole number is shown by an act of its own only (PAT-2)
 * @param allergies in the letter's language
 * @param number the clinic's own case number
 * @param reason what the problem is, in her words
 */
public record CaseOnLetter(
        String name,
        LocalDate born,
        String contact,
        String healthNumber,
        String maskedNumber,
        String allergies,
        String number,
        String reason) {
    CaseOnLetter onScreen() {
        return new CaseOnLetter(name, born, contact, maskedNumber, maskedNumber, allergies, number, reason);
    }

    @Override
    public String toString() {
        return "CaseOnLetter[" + number + "]";
    }
}
