package org.levator.clinician;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.shared.ClinicianId;

/** Who is supervised by whom; {@code ends} is {@code null} while it goes on. */
public record SupervisionRow(
        SupervisionId id, ClinicianId clinician, String name, String supervisor, LocalDate starts, LocalDate ends)
        implements Serializable {
    public boolean runs(LocalDate today) {
        return ends == null || ends.isAfter(today);
    }
}
