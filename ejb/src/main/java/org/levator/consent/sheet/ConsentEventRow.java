package org.levator.consent.sheet;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.levator.consent.talk.Answer;
import org.levator.consent.talk.AnsweredBy;
import org.levator.consent.talk.Component;
import org.levator.consent.talk.EventKind;
import org.levator.consent.talk.Explanation;
import org.levator.consent.talk.GoAhead;
import org.levator.consent.talk.StopSignal;
import org.levator.consent.talk.ThirdPerson;
import org.levator.patient.care.Adjustment;
import org.levator.shared.ConsentId;

/**
 * One event as pages and notes show it; what does not belong to its kind is {@code null}.
 *
 * @param round 1, and one more for each time she was asked anew after a stop
 * @param recordedBy who recorded it, who need not be the examiner
 * @param corrects the number of the event that this one takes back
 * @param corrected a later event takes this one back: shown, struck through
 */
public record ConsentEventRow(
        ConsentId consent,
        int round,
        String examiner,
        int seq,
        EventKind kind,
        Instant happenedAt,
        Instant recordedAt,
        String recordedBy,
        Component component,
        Answer answer,
        AnsweredBy answeredBy,
        GoAhead goAhead,
        StopSignal stopSignal,
        String words,
        Set<Adjustment> adjustments,
        String supportPerson,
        ThirdPerson thirdPerson,
        Explanation explanation,
        String supervisor,
        Integer corrects,
        String reason,
        boolean corrected) {
    private static final Duration AT_ONCE = Duration.ofMinutes(2);

    /** Charted afterwards: both times are shown (CON-6). */
    public boolean isLate() {
        return Duration.between(happenedAt, recordedAt).compareTo(AT_ONCE) > 0;
    }

    @Override
    public String toString() {
        return "ConsentEventRow[" + seq + " " + kind + "]";
    }
}
