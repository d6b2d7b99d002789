package org.levator.web.episode;

import java.io.Serializable;
import org.levator.episode.DeathByMistake;
import org.levator.episode.DescribeCase;
import org.levator.episode.EpisodeRow;
import org.levator.episode.MoveCase;
import org.levator.shared.EpisodeId;

/** Why she comes, who sent her, and where the case goes next, while it is being typed. */
public class CaseForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private int seen;
    private String reason;
    private ReferralForm referral;
    private final NextStep step = new NextStep();

    static CaseForm of(EpisodeRow row) {
        var form = new CaseForm();
        form.seen = row.version();
        form.reason = row.reason();
        form.referral = ReferralForm.of(row.referral());
        return form;
    }

    /** What she typed, over what stands now: saving again is then a decision. */
    void hasSeen(EpisodeRow newest) {
        seen = newest.version();
    }

    MoveCase toMove(EpisodeId episode) {
        return step.toCommand(episode, seen);
    }

    DeathByMistake toMistake(EpisodeId episode) {
        return new DeathByMistake(episode, seen, step.getWhy());
    }

    DescribeCase toCommand(EpisodeId episode) {
        return new DescribeCase(episode, seen, reason, referral.toReferral());
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public ReferralForm getReferral() {
        return referral;
    }

    public NextStep getStep() {
        return step;
    }
}
