package org.levator.episode.death;

import java.io.Serializable;
import java.time.Instant;
import org.levator.patient.PersonName;
import org.levator.shared.EpisodeId;

/**
 * A case that ended by a death, and nothing else about it.
 *
 * @param by who recorded it
 */
public record DeathRow(EpisodeId episode, String number, PersonName name, String by, Instant at)
        implements Serializable {
    @Override
    public String toString() {
        return "DeathRow[" + episode + "]";
    }
}
