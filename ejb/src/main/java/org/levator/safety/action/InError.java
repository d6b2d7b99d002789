package org.levator.safety.action;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.levator.shared.ClinicianId;

/**
 * That a flag, or something that was done about it, was entered in error, by whom and why; never changed, never removed.
 *
 * @param action which of what was done, counted from 0; {@code null} is the flag itself
 */
@Embeddable
public record InError(Integer action, ClinicianId clinician, Instant at, String reason) {
    @Override
    public String toString() {
        return "InError[" + action + ", " + at + "]";
    }
}
