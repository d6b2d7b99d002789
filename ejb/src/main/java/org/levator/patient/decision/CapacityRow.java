package org.levator.patient.decision;

import java.io.Serializable;
import java.time.LocalDate;

/** One entry: from {@code asOf} on capacity for this decision is presumed, or is not, on that {@code basis}, which may be {@code null}. */
public record CapacityRow(Decision decision, boolean presumed, String basis, LocalDate asOf) implements Serializable {
    @Override
    public String toString() {
        return "CapacityRow[" + decision + "]";
    }
}
