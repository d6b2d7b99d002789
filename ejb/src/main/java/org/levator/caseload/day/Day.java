package org.levator.caseload.day;

import java.util.List;
import org.levator.shared.ClinicianId;

/**
 * A day as its reader sees it.
 *
 * @param reader whose home it is
 * @param later whether there are visits after those
 */
public record Day(ClinicianId reader, List<DayRow> visits, boolean later) {
    /** Before anything is read. */
    public static Day nobodys() {
        return new Day(null, List.of(), false);
    }

    /** @param found up to one more than a page shows */
    static Day of(ClinicianId reader, List<DayRow> found) {
        var shown = found.stream().limit(DayQuery.VISITS_PER_PAGE).toList();
        return new Day(reader, shown, found.size() > shown.size());
    }
}
