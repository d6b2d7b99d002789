package org.levator.caseload.attention;

import java.io.Serializable;
import java.time.Instant;
import org.levator.patient.PersonName;

/**
 * One thing that needs attention, in neutral words; the detail is behind opening it.
 *
 * @param since by it the longest comes first: when a flag's action is due, when a pause began, the visit without a signed note, the
 *     last visit; {@code null} before the first one
 * @param missedAt the visit that she missed since her flag, if nobody has reached her after it; else {@code null}
 * @param aside {@code null} while it waits
 */
public record AttentionRow(Matter matter, String number, PersonName name, Instant since, Instant missedAt, Aside aside)
        implements Serializable {
    public AttentionKind kind() {
        return matter.kind();
    }

    boolean isAside() {
        return aside != null;
    }

    @Override
    public String toString() {
        return "AttentionRow[" + matter + "]";
    }
}
