package org.levator.web.episode;

import java.io.Serializable;
import org.levator.episode.description.DescribeCase;
import org.levator.episode.description.Described;
import org.levator.episode.description.Description;
import org.levator.shared.EpisodeId;

/** Why she comes and who sent her, while it is being typed. */
public class DescriptionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private int seen;
    private String reason;
    private ReferralForm referral;

    static DescriptionForm of(Described described) {
        var form = new DescriptionForm();
        form.hasSeen(described);
        form.reason = described.newest().reason();
        form.referral = ReferralForm.of(described.newest().referral());
        return form;
    }

    /** What she typed, over what stands now: saving again is then a decision. */
    void hasSeen(Described newest) {
        seen = newest.revision();
    }

    DescribeCase toCommand(EpisodeId episode) {
        return new DescribeCase(episode, seen, new Description(reason, referral.toReferral()));
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
}
