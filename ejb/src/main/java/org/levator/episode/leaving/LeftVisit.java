package org.levator.episode.leaving;

import java.io.Serializable;
import java.time.Instant;
import org.levator.patient.PersonName;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/** A visit that is booked with a therapist who will have left by then. */
public record LeftVisit(EpisodeId episode, PatientId patient, String number, PersonName name, Instant startsAt)
        implements Serializable {
    @Override
    public String toString() {
        return "LeftVisit[" + episode + "]";
    }
}
