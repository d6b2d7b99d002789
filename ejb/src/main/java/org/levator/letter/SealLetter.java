package org.levator.letter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.levator.shared.EpisodeId;
import org.levator.shared.LetterId;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/**
 * This letter was about somebody else.
 *
 * @param rightCase where it belongs, to begin a draft there; {@code null} to write it there later
 */
public record SealLetter(
        @NotNull SubmissionKey key,
        @NotNull LetterId letter,
        @NotBlank @PlainText(max = 2000) String reason,
        EpisodeId rightCase) {
    public SealLetter {
        reason = Text.clean(reason);
    }

    @Override
    public String toString() {
        return "SealLetter[" + letter + "]";
    }
}
