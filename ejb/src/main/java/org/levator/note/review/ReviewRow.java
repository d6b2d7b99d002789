package org.levator.note.review;

import java.time.Instant;
import java.time.LocalDate;
import org.levator.shared.EpisodeId;
import org.levator.shared.NoteId;

/** One open review, without a clinical word. */
public record ReviewRow(
        ReviewId id, NoteId note, EpisodeId episode, String caseNumber, LocalDate serviceDate, Instant openedAt) {}
