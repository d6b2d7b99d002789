package org.levator.episode;

import jakarta.validation.constraints.NotNull;
import org.levator.shared.EpisodeId;
import org.levator.shared.PlainText;
import org.levator.shared.Text;

/** A case moves on from where {@code seen} showed it; a reason may be given and is never asked for. */
public record MoveCase(
        @NotNull EpisodeId episode, int seen, @NotNull EpisodeState to, @PlainText(max = 500) String reason) {
    public MoveCase {
        reason = Text.clean(reason);
    }

    @Override
    public String toString() {
        return "MoveCase[" + episode + ", " + to + "]";
    }
}
