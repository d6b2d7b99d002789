package org.levator.episode.duplicate;

import java.time.Instant;
import org.levator.patient.PersonName;

/** Two registrations about which somebody has said whether they are one person's. */
public record AnsweredDuplicate(
        PersonName registered, PersonName earlier, Verdict verdict, String remark, String by, Instant at) {
    @Override
    public String toString() {
        return "AnsweredDuplicate[" + verdict + "]";
    }
}
