package org.levator.safety.screen;

import jakarta.validation.constraints.NotNull;
import org.levator.shared.SubmissionKey;
import org.levator.shared.VisitId;

/** That the red flags were asked and nothing is new, or that now is not the moment. */
public record AnswerScreen(@NotNull SubmissionKey key, @NotNull VisitId visit, @NotNull ScreenOutcome outcome) {}
