package org.levator.consent.sheet;

import java.time.LocalDate;
import java.util.Set;
import org.levator.consent.talk.Component;
import org.levator.consent.talk.StopSignal;
import org.levator.consent.talk.ThirdPerson;
import org.levator.patient.care.Adjustment;

/**
 * What was agreed in the case's last visit with a consent, to be confirmed and never assumed. What was not said is {@code null}.
 *
 * @param agreed the parts that she said yes to, with the same examiner, of which the full explanation still counts
 */
public record LastTime(
        LocalDate day,
        Set<Component> agreed,
        StopSignal signal,
        String signalWords,
        ThirdPerson thirdPerson,
        Set<Adjustment> adjustments,
        String adjustmentWords) {
    @Override
    public String toString() {
        return "LastTime[" + day + "]";
    }
}
