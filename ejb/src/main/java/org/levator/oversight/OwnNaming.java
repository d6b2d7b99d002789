package org.levator.oversight;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.access.Relation;

/**
 * A place that somebody has by one of her accounts and gave herself by another one, as administrator or at reception.
 *
 * @param account by which she has the place
 * @param of the case's number; of a supervision, who is supervised
 * @param ends {@code null} while nobody knows of an end
 * @param namedBy the account that gave it; {@code null} of a place from before that was kept: then another account of hers changed the circle
 * @param namedOn on which day; {@code null} as {@code namedBy}
 */
public record OwnNaming(
        String name,
        String account,
        Relation relation,
        String of,
        LocalDate starts,
        LocalDate ends,
        String namedBy,
        LocalDate namedOn)
        implements Serializable {}
