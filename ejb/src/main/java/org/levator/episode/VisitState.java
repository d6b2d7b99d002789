package org.levator.episode;

/** What became of a visit. Missed and cancelled are facts, not faults. */
public enum VisitState {
    BOOKED,
    ATTENDED,
    MISSED,
    CANCELLED
}
