package org.levator.clinician;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A person of the clinic in the list of people.
 *
 * @param otherAccounts that are hers too, in the order of the alphabet
 * @param role in which she came last; {@code null} if she has never signed in
 * @param lastDay {@code null} while she stays
 */
public record PersonRow(
        ClinicianRow clinician, String account, List<String> otherAccounts, String role, LocalDate lastDay)
        implements Serializable {
    /** In one text; {@code null} if she has none. */
    public String others() {
        return otherAccounts.isEmpty() ? null : String.join(", ", otherAccounts);
    }

    public boolean hasLeft(LocalDate today) {
        return lastDay != null && lastDay.isBefore(today);
    }
}
