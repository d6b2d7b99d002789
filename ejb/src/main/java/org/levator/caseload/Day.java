package org.levator.caseload;

import java.util.List;
import org.levator.shared.ClinicianId;

/**
 * A day as its reader sees it.
 *
 * @param reader whose home it is
 * @param openCases those that a visit can be added to
 */
public record Day(ClinicianId reader, List<DayRow> visits, List<CaseChoice> openCases) {
    /** Before anything is read. */
    public static Day nobodys() {
        return new Day(null, List.of(), List.of());
    }
}
