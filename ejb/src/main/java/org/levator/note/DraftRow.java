package org.levator.note;

import java.time.Instant;

/** One text of a draft; {@code version} is what the next save has to name. */
public record DraftRow(int version, Instant savedAt, NoteContent content) {}
