package org.levator.consent.sheet;

import java.time.Instant;
import java.util.List;
import org.levator.consent.talk.Component;
import org.levator.consent.talk.GoAhead;
import org.levator.consent.talk.StopSignal;
import org.levator.shared.VisitId;

/**
 * What stands above a note during an exam: what was agreed, and how to stop. What was not asked is {@code null}.
 *
 * @param examiner whose consent it is, by name
 * @param current the part that was started last and goes on
 * @param ticket stops the exam also when the sign-in is over; {@code null} when there is nothing to stop
 */
public record ConsentStrip(
        VisitId visit,
        ExamPhase phase,
        String examiner,
        List<StripPart> parts,
        Component current,
        GoAhead goAhead,
        Instant goAheadAt,
        StopSignal signal,
        String signalWords,
        Instant stoppedAt,
        String ticket) {

    /** Nothing to show and nothing to stop. */
    public static ConsentStrip notAsked(VisitId visit) {
        return new ConsentStrip(visit, ExamPhase.NOT_ASKED, null, List.of(), null, null, null, null, null, null, null);
    }

    @Override
    public String toString() {
        return "ConsentStrip[" + visit + " " + phase + "]"; // the ticket is a secret
    }
}
