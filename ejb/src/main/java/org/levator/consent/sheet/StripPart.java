package org.levator.consent.sheet;

import org.levator.consent.talk.Answer;
import org.levator.consent.talk.Component;

/** One part in the strip; {@code answer} is {@code null} while it was not asked. */
public record StripPart(Component component, Answer answer, boolean running, boolean stopped) {
    /** She says yes and has not taken it back. */
    public boolean isAgreed() {
        return answer == Answer.YES && !stopped;
    }
}
