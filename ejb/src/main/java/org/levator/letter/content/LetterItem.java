package org.levator.letter.content;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** One item of a letter with its text; {@code text} may be {@code null}. */
@Embeddable
public record LetterItem(
        @Enumerated(EnumType.STRING) ContentItem content, String text, @Enumerated(EnumType.STRING) Choice choice) {
    public LetterItem {
        Objects.requireNonNull(content);
        Objects.requireNonNull(choice);
    }

    /** Will be printed: chosen, and there is something to print. */
    public boolean isDisclosed() {
        return choice == Choice.INCLUDED && text != null;
    }

    @Override
    public String toString() {
        return "LetterItem[" + content + ", " + choice + "]";
    }
}
