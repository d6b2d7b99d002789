package org.levator.audit;

import org.levator.shared.Role;
import org.levator.shared.TestTransaction;

/** A trail whose rows a test writes. */
public class WrittenTrail extends AccessTrail {
    public WrittenTrail() {
        transaction = new TestTransaction();
    }

    public void written(Act act, AccessSubject subject) {
        written(act, subject, Outcome.ALLOWED);
    }

    public void written(Act act, AccessSubject subject, Outcome outcome) {
        rowWritten(new AccessRow(request(act, outcome), "someone", Role.THERAPIST, act, subject, outcome, null));
    }
}
