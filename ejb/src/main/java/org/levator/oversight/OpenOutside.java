package org.levator.oversight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.levator.shared.EpisodeId;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/** Open this case although the caller is outside its circle, and why. */
public record OpenOutside(
        @NotNull SubmissionKey key, @NotNull EpisodeId episode, @NotBlank @PlainText(max = 500) String reason) {
    public OpenOutside {
        reason = Text.clean(reason);
    }

    @Override
    public String toString() {
        return "OpenOutside[" + episode + "]";
    }
}
