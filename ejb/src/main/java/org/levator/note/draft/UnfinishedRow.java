package org.levator.note.draft;

import java.time.Instant;
import java.time.LocalDate;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

/** One of the caller's notes that she has begun and not signed. */
public record UnfinishedRow(
        VisitId visit, EpisodeId episode, PatientId patient, LocalDate serviceDate, Instant savedAt) {}
