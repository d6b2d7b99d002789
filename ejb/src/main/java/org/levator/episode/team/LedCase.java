package org.levator.episode.team;

import java.io.Serializable;
import org.levator.patient.PersonName;
import org.levator.shared.EpisodeId;

/** An open case that somebody leads, by its number and the patient's chosen name and nothing more. */
public record LedCase(EpisodeId episode, String number, PersonName name) implements Serializable {
    @Override
    public String toString() {
        return "LedCase[" + episode + "]";
    }
}
