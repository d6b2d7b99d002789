package org.levator.sealing;

import java.time.LocalDate;
import org.levator.access.Relation;

/** Someone for whom the case opened; {@code ends} is {@code null} while it goes on. */
public record CouldSee(String name, Relation relation, LocalDate starts, LocalDate ends) {
    /** @param supervises whether it is not her own place but that of someone she supervised */
    public CouldSee(String name, Relation place, boolean supervises, LocalDate starts, LocalDate ends) {
        this(name, supervises ? Relation.SUPERVISOR : place, starts, ends);
    }
}
