package org.levator.episode.description;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.levator.shared.EpisodeId;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/**
 * This revision is about somebody else.
 *
 * @param rightCase where it belongs, if nothing stands there yet; {@code null} to write it there later
 */
public record SealDescription(
        @NotNull SubmissionKey key,
        @NotNull EpisodeId episode,
        @Min(1) int revision,
        @NotBlank @PlainText(max = 2000) String reason,
        EpisodeId rightCase) {
    public SealDescription {
        reason = Text.clean(reason);
    }

    @Override
    public String toString() {
        return "SealDescription[" + episode + ", " + revision + "]";
    }
}
