package org.levator.web.episode;

import java.io.Serializable;
import org.levator.episode.DeathByMistake;
import org.levator.episode.EpisodeRow;
import org.levator.episode.EpisodeState;
import org.levator.episode.MoveCase;
import org.levator.shared.EpisodeId;

/** Where a case goes from here, and why, while it is being chosen; {@code seen} is the version from which. */
public class NextStep implements Serializable {
    private static final long serialVersionUID = 1L;

    private int seen;
    private EpisodeState next;
    private String why;

    static NextStep of(EpisodeRow row) {
        var step = new NextStep();
        step.hasSeen(row);
        return step;
    }

    /** Where it stands now is shown; choosing again is then a decision. */
    void hasSeen(EpisodeRow newest) {
        seen = newest.version();
    }

    MoveCase toCommand(EpisodeId episode) {
        return new MoveCase(episode, seen, next, why);
    }

    DeathByMistake toMistake(EpisodeId episode) {
        return new DeathByMistake(episode, seen, why);
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public EpisodeState getNext() {
        return next;
    }

    public void setNext(EpisodeState next) {
        this.next = next;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
