package org.levator.episode.leaving;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.shared.ClinicianId;

/** Somebody who leaves or has left, with the number of cases that nobody leads after her. */
public record LeavingRow(ClinicianId clinician, String name, LocalDate lastDay, long cases) implements Serializable {
    private static final int DAYS_KEPT = 30;

    /** Until each case has a lead, and a while longer. */
    boolean isOnTheList(LocalDate today) {
        return cases > 0 || !lastDay.isBefore(today.minusDays(DAYS_KEPT));
    }
}
