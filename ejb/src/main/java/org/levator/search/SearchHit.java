package org.levator.search;

import java.time.LocalDate;
import org.levator.episode.EpisodeState;
import org.levator.patient.PersonName;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/**
 * A person who was found, under her chosen name whichever was typed.
 *
 * @param episode the case that the caller may open; {@code null} for reception, which opens the person
 */
public record SearchHit(
        PatientId patient, PersonName name, LocalDate born, EpisodeId episode, String number, EpisodeState state) {
    public SearchHit(PatientId patient, PersonName name, LocalDate born) {
        this(patient, name, born, null, null, null);
    }

    @Override
    public String toString() {
        return "SearchHit[" + patient + "]";
    }
}
