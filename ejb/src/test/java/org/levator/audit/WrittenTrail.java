package org.levator.audit;

import org.levator.shared.Role;
import org.levator.shared.TestTransaction;

/** A trail whose rows a test writes. */
public class WrittenTrail extends AccessTrail {
    public WrittenTrail() {
        transaction = new TestTransaction();
    }

    public void written(Act act, AccessSubject subject) {
        rowWritten(new AccessRow(request(), "someone", Role.THERAPIST, act, subject, Outcome.ALLOWED, null));
    }
}
