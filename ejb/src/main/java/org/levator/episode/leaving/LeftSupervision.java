package org.levator.episode.leaving;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.shared.ClinicianId;

/**
 * A student or assistant whom nobody supervises from that day on, because the supervisor has left by then.
 *
 * @param last {@code null} if it was to go on
 */
public record LeftSupervision(ClinicianId clinician, String name, LocalDate first, LocalDate last)
        implements Serializable {
    /** @param lastDay of whoever was to supervise from then on */
    public LeftSupervision(ClinicianId clinician, String name, LocalDate starts, LocalDate last, LocalDate lastDay) {
        this(clinician, name, starts.isAfter(lastDay) ? starts : lastDay.plusDays(1), last);
    }
}
