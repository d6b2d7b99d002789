package org.levator.web.oversight;

import org.levator.oversight.OpenOutside;
import org.levator.oversight.SeekOutside;
import org.levator.shared.EpisodeId;
import org.levator.shared.SubmissionKey;

/** Which case is to be opened, and why, while it is being typed. */
public class OutsideForm extends SoughtForm {
    private static final long serialVersionUID = 1L;

    private SubmissionKey key = SubmissionKey.random();
    private String reason;
    private EpisodeId chosen;

    SeekOutside toSeek() {
        return new SeekOutside(toSearch(), reason);
    }

    OpenOutside toCommand(EpisodeId episode) {
        return new OpenOutside(key, episode, reason);
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public EpisodeId getChosen() {
        return chosen;
    }

    public void setChosen(EpisodeId chosen) {
        this.chosen = chosen;
    }
}
