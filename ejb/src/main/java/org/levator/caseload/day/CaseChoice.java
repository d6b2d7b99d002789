package org.levator.caseload.day;

import org.levator.patient.PersonName;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/** A case that a visit can be added to: planned if it is open, recorded in any case. */
public record CaseChoice(EpisodeId episode, PatientId patient, String number, PersonName name, boolean open) {
    @Override
    public String toString() {
        return "CaseChoice[" + episode + "]";
    }
}
