package org.levator.web.episode;

import java.io.Serializable;
import org.levator.episode.EpisodeState;
import org.levator.episode.MoveCase;
import org.levator.shared.EpisodeId;

/** Where a case goes from here, and why, while it is being chosen. */
public class NextStep implements Serializable {
    private static final long serialVersionUID = 1L;

    private EpisodeState next;
    private String why;

    MoveCase toCommand(EpisodeId episode, int seen) {
        return new MoveCase(episode, seen, next, why);
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
