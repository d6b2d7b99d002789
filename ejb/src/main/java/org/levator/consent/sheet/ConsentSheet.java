package org.levator.consent.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.levator.consent.talk.Explanation;
import org.levator.consent.talk.GoAhead;
import org.levator.consent.talk.StopSignal;
import org.levator.consent.talk.ThirdPerson;
import org.levator.consent.text.ConsentTextRow;
import org.levator.episode.visit.VisitFacts;
import org.levator.patient.care.Adjustment;
import org.levator.patient.decision.WhoDecides;
import org.levator.shared.ConsentId;

/**
 * The consent page of one visit, with the caller as examiner. What was not said yet is {@code null}.
 *
 * @param consent the newest one of this visit and examiner
 * @param round 0 before anything was recorded
 * @param last what was agreed last time, {@code null} the first time
 * @param attestationNeeded the province's row is unknown and the caller has not given her word yet
 * @param supervisorNeeded a student who works beyond the labia or the anal verge needs the supervisor in the room
 * @param deciding on exams on this day, by what is on record
 * @param askAgain something was stopped: going on is a new consent
 */
public record ConsentSheet(
        VisitFacts visit,
        ConsentId consent,
        int round,
        ExamPhase phase,
        Instant stoppedAt,
        List<PartRow> parts,
        Explanation explanation,
        GoAhead goAhead,
        StopSignal signal,
        String signalWords,
        ThirdPerson thirdPerson,
        Set<Adjustment> adjustments,
        String adjustmentWords,
        LastTime last,
        List<ConsentTextRow> texts,
        boolean attestationNeeded,
        boolean supervisorNeeded,
        boolean askAgain,
        WhoDecides deciding) {
    @Override
    public String toString() {
        return "ConsentSheet[" + visit.id() + " " + phase + "]";
    }
}
