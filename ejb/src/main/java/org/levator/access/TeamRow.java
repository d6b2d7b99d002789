package org.levator.access;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.shared.ClinicianId;

/** One member of a case's circle with its dates; {@code ends} is {@code null} while it goes on. */
public record TeamRow(ClinicianId clinician, String name, Relation relation, LocalDate starts, LocalDate ends)
        implements Serializable {
    boolean leadsOn(LocalDate day) {
        return relation == Relation.LEAD && !starts.isAfter(day) && (ends == null || !ends.isBefore(day));
    }
}
