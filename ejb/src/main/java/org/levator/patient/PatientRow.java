package org.levator.patient;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.levator.shared.PatientId;

/**
 * A patient as other features and the pages see her.
 *
 * @param healthNumber masked; {@code null} where none is recorded
 */
public record PatientRow(
        PatientId id,
        int version,
        PatientDetails details,
        MaskedHealthNumber healthNumber,
        List<FormerName> formerNames)
        implements Serializable {
    public String chosenName() {
        return details.chosenName().full();
    }

    /** In whole years on that day. */
    public int age(LocalDate on) {
        return Period.between(details.born(), on).getYears();
    }
}
