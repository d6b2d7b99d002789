package org.levator.safety.screen;

import jakarta.persistence.Embeddable;
import org.levator.shared.Language;

/** The clinic's own sentence in both languages. */
@Embeddable
public record Wording(String en, String fr) {
    public String in(Language language) {
        return language == Language.FR ? fr : en;
    }
}
