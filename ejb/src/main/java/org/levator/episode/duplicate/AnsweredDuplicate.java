package org.levator.episode.duplicate;

import java.time.Instant;
import org.levator.patient.PersonName;

/**
 * What somebody has said of two registrations.
 *
 * @param counts whether nobody has corrected it since
 */
public record AnsweredDuplicate(
        DuplicateId duplicate,
        PersonName registered,
        PersonName earlier,
        Verdict verdict,
        String remark,
        String by,
        Instant at,
        boolean counts) {
    @Override
    public String toString() {
        return "AnsweredDuplicate[" + verdict + "]";
    }
}
