package org.levator.episode.visit.mistake;

import jakarta.validation.constraints.NotNull;
import org.levator.shared.VisitId;

/** That it took place was recorded by mistake; {@code seen} is the version that the page showed. */
public record TakeBackVisit(@NotNull VisitId visit, int seen, @NotNull MistakeReason reason) {}
