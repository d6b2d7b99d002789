package org.levator.note.left;

import jakarta.validation.constraints.NotNull;
import org.levator.shared.SubmissionKey;
import org.levator.shared.VisitId;

/** The author hands her note of a visit over as it stands, unsigned. */
public record HandOverDraft(@NotNull SubmissionKey key, @NotNull VisitId visit) {}
