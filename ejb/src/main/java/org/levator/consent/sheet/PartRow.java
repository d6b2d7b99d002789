package org.levator.consent.sheet;

import java.time.LocalDate;
import java.util.List;
import org.levator.consent.talk.Answer;
import org.levator.consent.talk.Component;

/**
 * One part as the consent page shows it; {@code answer} is {@code null} while it was not asked.
 *
 * @param explainedOn the day of the full explanation that still counts, {@code null} when a full one is due
 * @param paused an open flag covers it now; a part that was running when it was raised, or released in error, goes on being recorded
 * @param refusal the message key of the first condition that keeps it from starting, {@code null} when it may start
 */
public record PartRow(
        Component component,
        Answer answer,
        LocalDate explainedOn,
        boolean running,
        boolean started,
        boolean stopped,
        boolean paused,
        String refusal,
        List<Object> refusalArguments) {
    public boolean isStartable() {
        return refusal == null && !running;
    }
}
