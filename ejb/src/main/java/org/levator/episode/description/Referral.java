package org.levator.episode.description;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.levator.shared.PlainText;
import org.levator.shared.Text;

/** Who sent her, when, and why in the referrer's words; any part may be {@code null}. */
@Embeddable
public record Referral(
        @PlainText(max = 200) String referrer,
        @PlainText(max = 200) String organisation,
        LocalDate date,
        @PlainText(max = 2000) String reason)
        implements Serializable {
    public Referral {
        referrer = Text.clean(referrer);
        organisation = Text.clean(organisation);
        reason = Text.clean(reason);
    }

    @Override
    public String toString() {
        return "Referral[•••]";
    }
}
