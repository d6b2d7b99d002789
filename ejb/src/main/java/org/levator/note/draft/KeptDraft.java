package org.levator.note.draft;

import java.util.List;

/**
 * A draft with what it said before, newest first.
 *
 * @param handedOver under which id the case's circle reads it; {@code null} while it is its author's own
 */
public record KeptDraft(DraftRow newest, List<DraftRow> earlier, NoteDraftId handedOver) {}
