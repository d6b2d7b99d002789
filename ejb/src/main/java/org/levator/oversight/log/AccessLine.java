package org.levator.oversight.log;

import java.time.Instant;
import org.levator.audit.Act;
import org.levator.audit.Outcome;
import org.levator.patient.PersonName;

/**
 * One row of the access log as it is read.
 *
 * @param by who it was; the account's name where the clinic knows no person of that account
 * @param name of the patient, {@code null} for lists and for what does not exist
 * @param caseNumber {@code null} where it was no case
 * @param shown how many rows a list showed, {@code null} for everything else
 * @param colleague whom of the clinic it is about, with her account, and {@code other} who is named beside her; {@code null} for patients
 * @param reason why it was opened from outside the circle of care, {@code null} for everyone in it
 */
public record AccessLine(
        long id,
        Instant at,
        String by,
        String role,
        Act act,
        Outcome outcome,
        PersonName name,
        String caseNumber,
        Integer shown,
        String reason,
        String colleague,
        String other) {
    @Override
    public String toString() {
        return "AccessLine[" + id + "]";
    }
}
