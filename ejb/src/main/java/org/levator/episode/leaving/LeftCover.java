package org.levator.episode.leaving;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.patient.PersonName;
import org.levator.shared.EpisodeId;

/**
 * Days on which a case has no cover, because its cover has left by then.
 *
 * @param lead for whom; {@code null} if nobody leads the case then
 */
public record LeftCover(EpisodeId episode, String number, PersonName name, String lead, LocalDate first, LocalDate last)
        implements LeftBehind, Serializable {
    /** @param lastDay of whoever was to cover from then on */
    public LeftCover(
            EpisodeId episode,
            String number,
            PersonName name,
            String lead,
            LocalDate starts,
            LocalDate last,
            LocalDate lastDay) {
        this(episode, number, name, lead, starts.isAfter(lastDay) ? starts : lastDay.plusDays(1), last);
    }

    @Override
    public String toString() {
        return "LeftCover[" + episode + "]";
    }
}
