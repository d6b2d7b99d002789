package org.levator.note.draft;

/** What came of a save: {@code saved}, or the text that somebody else saved meanwhile. */
public record DraftAnswer(boolean saved, DraftRow draft) {}
