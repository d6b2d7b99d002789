package org.levator.web.episode;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.levator.episode.Referral;
import org.levator.shared.Text;

/** Who sent her, when and why, while it is being typed. */
public class ReferralForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String referrer;
    private String organisation;
    private LocalDate date;
    private String reason;

    static ReferralForm of(Referral referral) {
        var form = new ReferralForm();
        if (referral != null) {
            form.referrer = referral.referrer();
            form.organisation = referral.organisation();
            form.date = referral.date();
            form.reason = referral.reason();
        }
        return form;
    }

    /** {@code null} when nothing was typed: she came by herself. */
    public Referral toReferral() {
        var nothing = date == null
                && Stream.of(referrer, organisation, reason).map(Text::clean).allMatch(Objects::isNull);
        return nothing ? null : new Referral(referrer, organisation, date, reason);
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
