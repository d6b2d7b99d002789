package org.levator.safety.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/**
 * That a flag of the right patient, or something done about it, was entered in error.
 *
 * @param episode any case of the flag's patient
 * @param action which of what was done, counted from 0; {@code null} is the flag itself
 */
public record MarkInError(
        @NotNull SubmissionKey key,
        @NotNull EpisodeId episode,
        @NotNull FlagId flag,
        Integer action,
        @NotBlank @PlainText(max = 2000) String reason) {
    public MarkInError {
        reason = Text.clean(reason);
    }

    @Override
    public String toString() {
        return "MarkInError[" + flag + ", " + action + "]";
    }
}
