package org.levator.caseload;

import java.util.EnumSet;
import java.util.Set;
import org.levator.episode.EpisodeState;

/** The parts of a caseload. */
public enum CaseloadTab {
    OPEN(EpisodeState.INQUIRY, EpisodeState.INTAKE, EpisodeState.ACTIVE, EpisodeState.ON_BREAK),
    /** In a closed case too: a flag without an action waits there (RED-1), and so does a note without a signature. */
    ATTENTION(
            EpisodeState.INQUIRY,
            EpisodeState.INTAKE,
            EpisodeState.ACTIVE,
            EpisodeState.ON_BREAK,
            EpisodeState.DISCHARGED,
            EpisodeState.TRANSFERRED),
    ON_BREAK(EpisodeState.ON_BREAK),
    CLOSED(EpisodeState.DISCHARGED, EpisodeState.TRANSFERRED, EpisodeState.DECEASED);

    private final Set<EpisodeState> states;

    CaseloadTab(EpisodeState first, EpisodeState... others) {
        states = EnumSet.of(first, others);
    }

    Set<EpisodeState> states() {
        return states;
    }

    /** What else a row of this part must be. */
    String condition() {
        return this == ATTENTION ? CaseloadQuery.WAITING : "";
    }
}
