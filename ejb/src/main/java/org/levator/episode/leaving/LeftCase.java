package org.levator.episode.leaving;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.patient.PersonName;
import org.levator.shared.EpisodeId;

/**
 * A case that a leaving therapist leads on her last day, by its number and the patient's chosen name.
 *
 * @param next who leads it after her; {@code null} while nobody does
 * @param told when the patient was told last; {@code null} if nobody says so
 */
public record LeftCase(EpisodeId episode, String number, PersonName name, boolean open, String next, LocalDate told)
        implements LeftBehind, Serializable {
    @Override
    public String toString() {
        return "LeftCase[" + episode + "]";
    }
}
