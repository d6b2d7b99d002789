package org.levator.episode;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.levator.shared.EpisodeId;
import org.levator.shared.PlainText;
import org.levator.shared.Text;

/** The patient lives: her death was recorded by mistake, and how that came about. */
public record DeathByMistake(@NotNull EpisodeId episode, int seen, @NotBlank @PlainText(max = 500) String reason) {
    public DeathByMistake {
        reason = Text.clean(reason);
    }

    @Override
    public String toString() {
        return "DeathByMistake[" + episode + "]";
    }
}
