package org.levator.note.draft;

import java.util.List;

/** A draft with what it said before, newest first. */
public record KeptDraft(DraftRow newest, List<DraftRow> earlier) {}
