package org.levator.episode;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands; each state knows its moves. A break needs no reason; reopening keeps the history (CAS-4). */
public enum EpisodeState {
    INQUIRY,
    INTAKE,
    ACTIVE,
    ON_BREAK,
    DISCHARGED,
    TRANSFERRED,
    DECEASED;

    public Set<EpisodeState> moves() {
        return switch (this) {
            case INQUIRY -> EnumSet.of(INTAKE, ACTIVE, DISCHARGED, TRANSFERRED, DECEASED);
            case INTAKE -> EnumSet.of(ACTIVE, ON_BREAK, DISCHARGED, TRANSFERRED, DECEASED);
            case ACTIVE -> EnumSet.of(ON_BREAK, DISCHARGED, TRANSFERRED, DECEASED);
            case ON_BREAK -> EnumSet.of(ACTIVE, DISCHARGED, TRANSFERRED, DECEASED);
            case DISCHARGED, TRANSFERRED -> EnumSet.of(ACTIVE, DECEASED);
            case DECEASED -> EnumSet.noneOf(EpisodeState.class);
        };
    }

    /** Open cases stand in the caseload. */
    public boolean isOpen() {
        return this == INQUIRY || this == INTAKE || this == ACTIVE || this == ON_BREAK;
    }
}
