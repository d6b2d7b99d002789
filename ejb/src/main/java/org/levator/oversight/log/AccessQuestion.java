package org.levator.oversight.log;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.levator.access.BreakGlassId;
import org.levator.oversight.SeekCase;
import org.levator.shared.ClinicianId;

/**
 * What is asked of the access log; what is {@code null} is not asked for.
 *
 * @param whom whose rows: by case number, or by full name and birth date
 * @param by whose looks and deeds
 * @param first of the days asked for, {@code last} the last of them, both as the clinic's calendar has them
 * @param opening what was done by this opening from outside the circle
 * @param before only rows older than this one
 */
public record AccessQuestion(
        @NotNull @Valid SeekCase whom,
        ClinicianId by,
        LocalDate first,
        LocalDate last,
        @NotNull Selection selection,
        BreakGlassId opening,
        Long before) {
    /** A name without a birth date, or the other way round, means too many or nobody. */
    boolean isVague() {
        return !whom.isEmpty() && !whom.isByNumber() && !whom.isByPerson();
    }

    boolean isFirstPage() {
        return before == null;
    }
}
