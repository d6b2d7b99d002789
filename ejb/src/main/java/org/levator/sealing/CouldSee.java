package org.levator.sealing;

import java.time.LocalDate;
import org.levator.access.Relation;

/** Someone for whom the case opened; {@code ends} is {@code null} while it goes on. */
public record CouldSee(String name, Relation relation, LocalDate starts, LocalDate ends) {}
