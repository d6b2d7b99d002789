package org.levator.episode.duplicate;

import java.io.Serializable;
import java.time.Instant;

/**
 * Two registrations to compare: the one that came later, and the earlier one.
 *
 * @param answers how often it was said whether they are one person's
 * @param verdict what was said last; {@code null} while it waits
 */
public record DuplicateRow(
        DuplicateId id,
        Instant openedAt,
        RegisteredPerson registered,
        RegisteredPerson earlier,
        int answers,
        Verdict verdict)
        implements Serializable {
    DuplicateRow answered(DuplicateAnswer newest) {
        return new DuplicateRow(id, openedAt, registered, earlier, newest.revision(), newest.verdict());
    }
}
