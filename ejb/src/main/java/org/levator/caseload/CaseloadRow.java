package org.levator.caseload;

import java.time.Instant;
import java.time.LocalDate;
import org.levator.episode.EpisodeState;
import org.levator.patient.PersonName;
import org.levator.shared.EpisodeId;

/**
 * One case in neutral words.
 *
 * @param lastVisit {@code null} before the first one
 * @param nextVisit {@code null} if none is booked
 * @param flagDue when the first of the red flags that wait for an action is due, or {@code null} if none does
 * @param pauses how many safety pauses stand
 * @param open how many red flags are not closed and pause nothing
 * @param unsignedSince the day of the oldest unsigned note, or {@code null}
 * @param awaited how many letters were sent and await an answer, the overdue ones among them
 */
public record CaseloadRow(
        EpisodeId episode,
        String number,
        EpisodeState state,
        PersonName name,
        Instant lastVisit,
        Instant nextVisit,
        Instant flagDue,
        long pauses,
        long open,
        LocalDate unsignedSince,
        long lettersToSend,
        long awaited,
        long overdue) {
    public boolean flagged() {
        return flagDue != null;
    }

    public boolean paused() {
        return !flagged() && pauses > 0;
    }

    public boolean onlyOpen() {
        return !flagged() && pauses == 0 && open > 0;
    }

    /** Nothing booked, though she is in care and not on a break. */
    public boolean lacksNextVisit() {
        return nextVisit == null && state.isOpen() && state != EpisodeState.ON_BREAK;
    }

    @Override
    public String toString() {
        return "CaseloadRow[" + episode + "]";
    }
}
