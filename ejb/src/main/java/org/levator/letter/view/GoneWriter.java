package org.levator.letter.view;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.letter.content.Lack;
import org.levator.letter.content.LetterRule;

/**
 * Who answers for a letter that has not gone out, and works here no more.
 *
 * @param lastDay {@code null} if her account was closed without one
 */
public record GoneWriter(String name, LocalDate lastDay) implements Serializable {
    /** It never goes out in her name after that day (ACC-6). */
    public Lack lack() {
        return new Lack(LetterRule.SIGNER_HAS_LEFT, name);
    }
}
