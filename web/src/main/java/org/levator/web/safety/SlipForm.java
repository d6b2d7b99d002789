package org.levator.web.safety;

import java.io.Serializable;
import java.util.List;
import org.levator.safety.action.MarkInError;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.SubmissionKey;

/** That a flag or something done about it was entered in error. */
public class SlipForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The flag itself; everything else is the place of what was done. */
    static final int FLAG = -1;

    private SubmissionKey key = SubmissionKey.random();
    private Integer what;
    private String reason;

    /** Where there is one thing to choose, it is chosen. */
    static SlipForm of(List<Integer> markable) {
        var form = new SlipForm();
        form.what = markable.size() == 1 ? markable.get(0) : null;
        return form;
    }

    MarkInError command(EpisodeId episode, FlagId flag) {
        return new MarkInError(key, episode, flag, what == FLAG ? null : what, reason);
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public Integer getWhat() {
        return what;
    }

    public void setWhat(Integer what) {
        this.what = what;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
