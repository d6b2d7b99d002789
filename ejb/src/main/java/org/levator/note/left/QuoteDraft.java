package org.levator.note.left;

import jakarta.validation.constraints.NotNull;
import org.levator.note.draft.NoteDraftId;
import org.levator.shared.Language;
import org.levator.shared.SubmissionKey;

/**
 * Somebody else's unsigned note goes as a quotation into the caller's own.
 *
 * @param language of the words that say where it is from
 */
public record QuoteDraft(@NotNull SubmissionKey key, @NotNull NoteDraftId draft, @NotNull Language language) {}
