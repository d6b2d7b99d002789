package org.levator.episode.wish;

import java.io.Serializable;
import org.levator.patient.PersonName;
import org.levator.shared.EpisodeId;

/** An open case as the front desk knows it. */
public record WishCase(EpisodeId episode, String number, PersonName name) implements Serializable {
    @Override
    public String toString() {
        return "WishCase[" + episode + "]";
    }
}
