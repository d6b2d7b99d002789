package org.levator.caseload;

import java.time.Instant;
import org.levator.patient.PersonName;
import org.levator.shared.EpisodeId;

/** A case in which something dangerous waits for an action, in neutral words; the detail is behind opening it. */
public record AttentionRow(EpisodeId episode, String number, PersonName name, Instant dueAt) {
    @Override
    public String toString() {
        return "AttentionRow[" + episode + "]";
    }
}
