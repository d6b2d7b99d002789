package org.levator.episode.leaving;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.shared.ClinicianId;

/**
 * Somebody who leaves or has left, with the number of cases that nobody leads after her.
 *
 * @param others covers and supervisions for whose last days there is nobody
 */
public record LeavingRow(ClinicianId clinician, String name, LocalDate lastDay, long cases, long others)
        implements Serializable {
    public LeavingRow(
            ClinicianId clinician, String name, LocalDate lastDay, long cases, long covers, long supervisions) {
        this(clinician, name, lastDay, cases, covers + supervisions);
    }

    private static final int DAYS_KEPT = 30;

    /** Until nothing waits for somebody else, and a while longer. */
    boolean isOnTheList(LocalDate today) {
        return cases + others > 0 || !lastDay.isBefore(today.minusDays(DAYS_KEPT));
    }
}
