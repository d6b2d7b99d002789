package org.levator.sealing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.levator.access.Relation;

/**
 * Someone for whom the case opened.
 *
 * @param ends {@code null} while it goes on
 * @param endedAt when it was ended on that day, if that was at once; {@code null} else
 */
public record CouldSee(String name, Relation relation, LocalDate starts, LocalDate ends, Instant endedAt) {
    /**
     * @param supervises whether it is not her own place but that of someone she supervised
     * @param placeEnds the last day of the place itself
     */
    public CouldSee(
            String name,
            Relation place,
            boolean supervises,
            LocalDate starts,
            LocalDate ends,
            LocalDate placeEnds,
            Instant endedAt) {
        this(
                name,
                supervises ? Relation.SUPERVISOR : place,
                starts,
                ends,
                Objects.equals(ends, placeEnds) ? endedAt : null);
    }
}
