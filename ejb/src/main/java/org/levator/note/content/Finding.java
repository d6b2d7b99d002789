package org.levator.note.content;

import java.time.LocalTime;
import org.levator.consent.talk.Component;
import org.levator.shared.PlainText;
import org.levator.shared.Text;

/**
 * One line of what was found, with the part of the exam and the clinic's time of day at which it was observed (ASM-2). While it is
 * a draft each of the three may be {@code null}.
 */
public record Finding(Component component, LocalTime observedAt, @PlainText(max = 2000) String text) {
    public Finding {
        text = Text.clean(text);
        observedAt = observedAt == null ? null : observedAt.withSecond(0).withNano(0);
    }

    boolean isBlank() {
        return component == null && observedAt == null && text == null;
    }

    @Override
    public String toString() {
        return "Finding[" + component + ", " + observedAt + "]";
    }
}
