package org.levator.access;

/** Why a clinician is in a case's circle of care. */
public enum Relation {
    LEAD,
    ASSIGNED,
    COVER,
    SUPERVISOR
}
