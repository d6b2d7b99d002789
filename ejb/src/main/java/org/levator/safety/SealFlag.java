package org.levator.safety;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;
import org.levator.shared.VisitId;

/**
 * This flag was somebody else's.
 *
 * @param episode any case of the patient for whom it was raised
 * @param rightVisit where it belongs; {@code null} to raise it there later
 * @param withActions what was done about it was done for the right patient, and is recorded there too
 */
public record SealFlag(
        @NotNull SubmissionKey key,
        @NotNull EpisodeId episode,
        @NotNull FlagId flag,
        @NotBlank @PlainText(max = 2000) String reason,
        VisitId rightVisit,
        boolean withActions) {
    public SealFlag {
        reason = Text.clean(reason);
    }

    @Override
    public String toString() {
        return "SealFlag[" + flag + "]";
    }
}
