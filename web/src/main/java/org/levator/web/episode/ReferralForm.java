package org.levator.web.episode;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.levator.episode.description.Referral;
import org.levator.shared.Text;

/** Who sent her, when and why, while it is being typed. */
public class ReferralForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String referrer;
    private String organisation;
    private LocalDate referredOn;
    private String referralReason;

    static ReferralForm of(Referral referral) {
        var form = new ReferralForm();
        if (referral != null) {
            form.referrer = referral.referrer();
            form.organisation = referral.organisation();
            form.referredOn = referral.date();
            form.referralReason = referral.reason();
        }
        return form;
    }

    /** {@code null} when nothing was typed: she came by herself. */
    public Referral toReferral() {
        var nothing = referredOn == null
                && Stream.of(referrer, organisation, referralReason)
                        .map(Text::clean)
                        .allMatch(Objects::isNull);
        return nothing ? null : new Referral(referrer, organisation, referredOn, referralReason);
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

    public LocalDate getReferredOn() {
        return referredOn;
    }

    public void setReferredOn(LocalDate referredOn) {
        this.referredOn = referredOn;
    }

    public String getReferralReason() {
        return referralReason;
    }

    public void setReferralReason(String referralReason) {
        this.referralReason = referralReason;
    }
}
