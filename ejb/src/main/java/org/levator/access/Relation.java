package org.levator.access;

/** Why a clinician is in a case's circle of care. */
public enum Relation {
    LEAD,
    ASSIGNED,
    COVER,
    SUPERVISOR,
    /** In no circle: a therapist opened the case from outside it, for an hour at most. */
    BREAK_GLASS,
    /** In it no more: she finishes the note that she began while she was, and sees nothing else (NOT-2). */
    AUTHOR
}
