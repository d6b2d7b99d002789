package org.levator.consent;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.levator.shared.SubmissionKey;
import org.levator.shared.VisitId;

/**
 * Something to record in a visit, once.
 *
 * @param submission of the form that was sent
 * @param happenedAt when it happened; {@code null} is now
 */
public record Entry(@NotNull VisitId visit, @NotNull SubmissionKey submission, Instant happenedAt) {
    public static Entry now(VisitId visit, SubmissionKey submission) {
        return new Entry(visit, submission, null);
    }
}
