package org.levator.clinician.college;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.levator.shared.BrokenRule;
import org.levator.shared.PlainText;
import org.levator.shared.Province;
import org.levator.shared.Text;

/**
 * A College's authorisation (roster entry, restricted activity, or the clinician's own attestation where the province's row is
 * unknown) for work beyond the labia majora or the anal verge.
 *
 * @param until the last day, or {@code null} while it goes on
 */
@Embeddable
public record Authorisation(
        @Enumerated(EnumType.STRING) Province province,
        @PlainText(max = 40) String number,
        LocalDate since,
        LocalDate until,
        boolean attested)
        implements Serializable {
    public Authorisation {
        number = Text.clean(number);
        if (until != null && until.isBefore(since)) {
            throw new BrokenRule(CollegeRule.ENDS_BEFORE_IT_BEGINS);
        }
    }

    public Authorisation until(LocalDate last) {
        return new Authorisation(province, number, since, last, attested);
    }

    public boolean overlaps(Authorisation other) {
        return province == other.province
                && (until == null || !until.isBefore(other.since))
                && (other.until == null || !other.until.isBefore(since));
    }

    /** By her own word; there is no roster number then. */
    public static Authorisation attested(Province province, LocalDate on) {
        return new Authorisation(province, "-", on, null, true);
    }

    public boolean covers(Province where, LocalDate on) {
        return province == where && !on.isBefore(since) && (until == null || !on.isAfter(until));
    }
}
