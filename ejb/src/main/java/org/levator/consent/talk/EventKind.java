package org.levator.consent.talk;

/** What happened in the course of a consent. */
public enum EventKind {
    EXPLAINED,
    ANSWERED,
    WENT_AHEAD,
    SIGNAL_AGREED,
    THIRD_PERSON_ANSWERED,
    ADJUSTMENTS_AGREED,
    SUPERVISOR_PRESENT,
    STARTED,
    NOT_THIS_PART,
    STOPPED,
    FINISHED,
    NOT_DONE,
    CORRECTED;

    /** A sign of no is never taken out of the record. */
    public boolean isStop() {
        return this == STOPPED || this == NOT_THIS_PART;
    }
}
