package org.levator.clinician.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.levator.shared.ClinicianId;

/** Who is supervised by whom; {@code ends} is {@code null} while it goes on. */
public record SupervisionRow(
        SupervisionId id, ClinicianId clinician, String name, String supervisor, LocalDate starts, LocalDate ends)
        implements Serializable {
    public boolean runs(LocalDate today) {
        return ends == null || ends.isAfter(today);
    }

    /** It has not begun: ended, it never was. */
    public boolean isToCome(LocalDate today) {
        return starts.isAfter(today);
    }

    /** The same one, with another last day. */
    public boolean endsOtherwiseThan(SupervisionRow before) {
        return id.equals(before.id) && !Objects.equals(ends, before.ends);
    }

    /** That it shall end, as this row shows it. */
    public EndSupervision end(LocalDate last) {
        return new EndSupervision(id, ends, last);
    }
}
