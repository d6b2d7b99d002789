package org.levator.caseload.day;

import org.levator.patient.PersonName;
import org.levator.shared.EpisodeId;

/** An open case that a visit can be booked in. */
public record CaseChoice(EpisodeId episode, String number, PersonName name) {
    @Override
    public String toString() {
        return "CaseChoice[" + episode + "]";
    }
}
