package org.levator.episode.wish;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.patient.PersonName;
import org.levator.shared.EpisodeId;

/**
 * A wish that waits, by number and the patient's chosen name.
 *
 * @param lead who leads the case today; {@code null} if nobody does
 */
public record WishRow(EpisodeId episode, String number, PersonName name, String lead, LocalDate on)
        implements Serializable {
    @Override
    public String toString() {
        return "WishRow[" + episode + "]";
    }
}
