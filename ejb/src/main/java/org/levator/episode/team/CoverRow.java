package org.levator.episode.team;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.levator.access.CareTeamMemberId;
import org.levator.patient.PersonName;
import org.levator.shared.EpisodeId;

/**
 * One cover of one case, now or to come.
 *
 * @param away who leads the case then
 */
public record CoverRow(
        CareTeamMemberId id,
        EpisodeId episode,
        String number,
        PersonName name,
        String away,
        String cover,
        LocalDate first,
        LocalDate last)
        implements Serializable {
    /** The same colleague, in the same lead's place, until the same day. */
    boolean isLike(CoverRow other) {
        return Objects.equals(away, other.away) && cover.equals(other.cover) && last.equals(other.last);
    }

    @Override
    public String toString() {
        return "CoverRow[" + id + "]";
    }
}
