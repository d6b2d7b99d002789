package org.levator.oversight;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.access.Relation;

/**
 * A place that somebody has by one of her accounts and that she had a hand in by another one, as administrator.
 *
 * @param account by which she has the place
 * @param of the case's number; of a supervision, who is supervised
 * @param ends {@code null} while nobody knows of an end
 */
public record OwnNaming(String name, String account, Relation relation, String of, LocalDate starts, LocalDate ends)
        implements Serializable {}
