package org.levator.episode.duplicate;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * Two registrations to compare: the one that came later, and the earlier one.
 *
 * @param grounds what matches by what is on record now
 * @param answers how often it was said whether they are one person's
 * @param verdict what was said last; {@code null} while it waits
 */
public record DuplicateRow(
        DuplicateId id,
        Instant openedAt,
        RegisteredPerson registered,
        RegisteredPerson earlier,
        Set<Ground> grounds,
        int answers,
        Verdict verdict)
        implements Serializable {
    DuplicateRow answered(DuplicateAnswer newest) {
        return new DuplicateRow(id, openedAt, registered, earlier, grounds, newest.revision(), newest.verdict());
    }
}
