package org.levator.note.signed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;
import org.levator.shared.VisitId;

/**
 * This addendum was about somebody else.
 *
 * @param rightVisit whose last note it is added to; {@code null} to write it there later
 */
public record SealAddendum(
        @NotNull SubmissionKey key,
        @NotNull AmendmentId addendum,
        @NotBlank @PlainText(max = 2000) String reason,
        VisitId rightVisit) {
    public SealAddendum {
        reason = Text.clean(reason);
    }

    @Override
    public String toString() {
        return "SealAddendum[" + addendum + "]";
    }
}
