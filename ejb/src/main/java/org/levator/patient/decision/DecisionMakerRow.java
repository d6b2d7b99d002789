package org.levator.patient.decision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * Somebody who may decide, or might.
 *
 * @param documentDated the day on the paper, {@code null} where it bears none or nobody noted it
 * @param ends the last day, {@code null} while none is known
 * @param holds whether it does today
 * @param mayEnd whether it does, or will: it can be taken back
 */
public record DecisionMakerRow(
        DecisionMakerId id,
        String name,
        String relation,
        Authority authority,
        LocalDate documentDated,
        LocalDate starts,
        LocalDate ends,
        Set<Decision> decisions,
        String remark,
        boolean holds,
        boolean mayEnd)
        implements Serializable {
    /** Such a paper bears a day, and nobody has noted it (PAT-7). */
    public boolean dateNotNoted() {
        return documentDated == null && authority.isDated();
    }

    @Override
    public String toString() {
        return "DecisionMakerRow[" + id + "]";
    }
}
