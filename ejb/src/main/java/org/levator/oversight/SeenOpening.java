package org.levator.oversight;

import jakarta.validation.constraints.NotNull;
import org.levator.access.BreakGlassId;
import org.levator.shared.SubmissionKey;

/** The lead knows of it. */
public record SeenOpening(@NotNull SubmissionKey key, @NotNull BreakGlassId opening) {}
