package org.levator.episode.visit;

/** What became of a visit. Missed and cancelled are facts, not faults. */
public enum VisitState {
    BOOKED,
    ATTENDED,
    MISSED,
    CANCELLED
}
