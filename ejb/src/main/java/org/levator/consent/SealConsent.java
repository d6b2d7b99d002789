package org.levator.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;
import org.levator.shared.VisitId;

/**
 * What the caller recorded as examiner in this visit was about somebody else.
 *
 * @param rightVisit where it belongs; {@code null} to record it there later
 */
public record SealConsent(
        @NotNull SubmissionKey key,
        @NotNull VisitId visit,
        @NotBlank @PlainText(max = 2000) String reason,
        VisitId rightVisit) {
    public SealConsent {
        reason = Text.clean(reason);
    }

    Set<VisitId> visits() {
        return Stream.of(visit, rightVisit).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "SealConsent[" + visit + "]";
    }
}
