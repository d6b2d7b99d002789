package org.levator.web.episode;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.episode.DescribeCase;
import org.levator.episode.EpisodeRow;
import org.levator.episode.EpisodeState;
import org.levator.episode.Referral;
import org.levator.shared.EpisodeId;
import org.levator.shared.Text;

/** Why she comes, who sent her, and where the case goes next, while it is being typed. */
public class CaseForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private int seen;
    private String reason;
    private String referrer;
    private String organisation;
    private LocalDate date;
    private String referralReason;
    private EpisodeState next;
    private String why;

    static CaseForm of(EpisodeRow row) {
        var form = new CaseForm();
        form.seen = row.version();
        form.reason = row.reason();
        if (row.referral() != null) {
            form.referrer = row.referral().referrer();
            form.organisation = row.referral().organisation();
            form.date = row.referral().date();
            form.referralReason = row.referral().reason();
        }
        return form;
    }

    DescribeCase toCommand(EpisodeId episode) {
        var nothing = Text.clean(referrer) == null
                && Text.clean(organisation) == null
                && Text.clean(referralReason) == null
                && date == null;
        var referral = nothing ? null : new Referral(referrer, organisation, date, referralReason);
        return new DescribeCase(episode, seen, reason, referral);
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

    public String getReferrer() {
        return referrer;
    }

    public void setReferrer(String referrer) {
        this.referrer = referrer;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getReferralReason() {
        return referralReason;
    }

    public void setReferralReason(String referralReason) {
        this.referralReason = referralReason;
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
