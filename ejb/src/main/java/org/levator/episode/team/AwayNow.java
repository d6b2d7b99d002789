package org.levator.episode.team;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Whose cases a colleague covers today, until when, and how many. */
public record AwayNow(String away, String cover, LocalDate last, long cases) implements Serializable {
    /** Of one cover, with those that are the same but for the case. */
    static AwayNow of(CoverRow row, List<CoverRow> running) {
        return new AwayNow(
                row.away(),
                row.cover(),
                row.until(),
                running.stream().filter(row::isLike).count());
    }
}
