package org.levator.episode.team;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.levator.access.CareTeamMemberId;
import org.levator.patient.PersonName;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;

/**
 * One cover of one case, now or to come.
 *
 * @param away who leads the case then
 * @param coverer who covers
 * @param leaves her last day at the clinic; {@code null} while she stays
 */
public record CoverRow(
        CareTeamMemberId id,
        EpisodeId episode,
        String number,
        PersonName name,
        String away,
        ClinicianId coverer,
        String cover,
        LocalDate first,
        LocalDate last,
        LocalDate leaves)
        implements Serializable {
    /** The first day on which nobody covers, because she has left by then; {@code null} if there is none. */
    public LocalDate uncovered() {
        if (leaves == null || !leaves.isBefore(last)) {
            return null;
        }
        return leaves.isBefore(first) ? first : leaves.plusDays(1);
    }

    /** It has not begun: ended, it never was. */
    public boolean isToCome(LocalDate today) {
        return first.isAfter(today);
    }

    /** Her last day of it. */
    LocalDate until() {
        return uncovered() == null ? last : leaves;
    }

    /** Whether the case is covered that day. */
    boolean runs(LocalDate day) {
        return !first.isAfter(day) && !until().isBefore(day);
    }

    /** The same colleague, in the same lead's place, until the same day. */
    boolean isLike(CoverRow other) {
        return Objects.equals(away, other.away) && cover.equals(other.cover) && until().equals(other.until());
    }

    @Override
    public String toString() {
        return "CoverRow[" + id + "]";
    }
}
