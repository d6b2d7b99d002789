package org.levator.access;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.levator.shared.ClinicianId;

/**
 * One member of a case's circle with its dates.
 *
 * @param ends {@code null} while it goes on
 * @param endedAt when it was ended on its last day, if that was at once; {@code null} else
 * @param asked whether the patient asked for this change of therapist
 * @param lastDay of her work at the clinic; {@code null} while she stays
 */
public record TeamRow(
        CareTeamMemberId id,
        ClinicianId clinician,
        String name,
        Relation relation,
        LocalDate starts,
        LocalDate ends,
        Instant endedAt,
        boolean asked,
        LocalDate lastDay)
        implements Serializable {
    /** Whether the lead may end it: a lead who has begun hands over instead. */
    public boolean mayEnd(LocalDate today) {
        return isToCome(today) || relation != Relation.LEAD && endedAt == null && (ends == null || ends.isAfter(today));
    }

    /** It has not begun: ended, it never was. */
    public boolean isToCome(LocalDate today) {
        return starts.isAfter(today);
    }

    /** Today or later, unless it was ended at once, or what was to begin was taken back before. */
    public boolean goesOn(LocalDate today) {
        return endedAt == null && (ends == null || !ends.isBefore(today) && !ends.isBefore(starts));
    }

    /** For whoever has a place today. */
    public boolean mayEndAtOnce(LocalDate today) {
        return relation != Relation.LEAD && !isToCome(today) && goesOn(today);
    }
}
