package org.levator.patient.contact;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a patient may agree to for somebody around her. Each is a yes of its own, and without it the answer is no. */
public enum Scope {
    TALK,
    ATTEND_VISITS,
    HOME_PRACTICE,
    CALL,
    /** To see or be given anything of the record, letters included. */
    RECORD,
    REMINDERS,
    RECEIPTS,
    STATEMENTS;

    static final Set<Scope> AROUND_CARE =
            Collections.unmodifiableSet(EnumSet.of(TALK, ATTEND_VISITS, HOME_PRACTICE, CALL));
    static final Set<Scope> ALL = Collections.unmodifiableSet(EnumSet.allOf(Scope.class));
}
