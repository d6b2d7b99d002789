package org.levator.sealing;

import java.time.LocalDate;
import org.levator.access.Relation;

/** Someone in the circle of the case; {@code ends} is {@code null} while it goes on. */
public record CouldSee(String name, Relation relation, LocalDate starts, LocalDate ends) {}
