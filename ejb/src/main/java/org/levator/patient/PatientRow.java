package org.levator.patient;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.levator.patient.contact.ContactRule;
import org.levator.patient.mistake.RemovalRow;
import org.levator.patient.number.MaskedHealthNumber;
import org.levator.shared.PatientId;

/**
 * A patient as other features and the pages see her: by her chosen name only.
 *
 * @param healthNumber masked; {@code null} where none is recorded
 * @param legalName by its initials, for who has just typed one; {@code null} where it is the chosen one or unknown
 * @param otherNames whether a legal name or former ones are on record; showing them is an act of its own (PAT-1)
 * @param legalNameStands also while it is the chosen one as well
 * @param removed what was entered by mistake and taken away, oldest first
 * @param toAsk what is on record that somebody close to her shares, without her yes to it
 * @param outsideUntil when a look from outside the circles of her cases ends; {@code null} for everyone else
 */
public record PatientRow(
        PatientId id,
        int version,
        PatientDetails details,
        MaskedHealthNumber healthNumber,
        MaskedLegalName legalName,
        boolean otherNames,
        boolean legalNameStands,
        List<RemovalRow> removed,
        Set<ContactRule> toAsk,
        Instant outsideUntil)
        implements Serializable {
    /** With what her own entity does not know. */
    PatientRow with(List<RemovalRow> removals, Set<ContactRule> rules, Instant end) {
        return new PatientRow(
                id, version, details, healthNumber, legalName, otherNames, legalNameStands, removals, rules, end);
    }

    /** Whether whoever looks came from outside the circles of her cases. */
    public boolean outside() {
        return outsideUntil != null;
    }

    public String chosenName() {
        return details.chosenName().full();
    }

    /** In whole years on that day. */
    public int age(LocalDate on) {
        return Period.between(details.born(), on).getYears();
    }
}
