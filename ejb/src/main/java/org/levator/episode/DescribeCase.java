package org.levator.episode;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.levator.shared.EpisodeId;
import org.levator.shared.PlainText;
import org.levator.shared.Text;

/** Why she comes and who sent her; {@code seen} is the version that the form showed. */
public record DescribeCase(
        @NotNull EpisodeId episode, int seen, @PlainText(max = 2000) String reason, @Valid Referral referral) {
    public DescribeCase {
        reason = Text.clean(reason);
    }

    @Override
    public String toString() {
        return "DescribeCase[" + episode + "]";
    }
}
