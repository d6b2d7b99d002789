package org.levator.episode.visit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import org.levator.shared.VisitId;

/** A booked visit gets another time, on the clinic's clock; {@code seen} is the version that the list showed. */
public record MoveVisit(@NotNull VisitId visit, int seen, @NotNull LocalDateTime startsAt) {}
