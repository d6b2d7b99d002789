package org.levator.caseload.day;

import java.time.Instant;
import org.levator.episode.visit.VisitKind;
import org.levator.episode.visit.VisitState;
import org.levator.patient.PersonName;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

/** One visit of a day: who, when, how, with whom; nothing about why. */
public record DayRow(
        VisitId visit,
        EpisodeId episode,
        PatientId patient,
        String number,
        PersonName name,
        Instant startsAt,
        int minutes,
        VisitKind kind,
        VisitState state,
        ClinicianId clinician,
        String clinicianName,
        int version) {
    @Override
    public String toString() {
        return "DayRow[" + visit + "]";
    }
}
