package org.levator.note.review;

import java.time.Instant;
import org.levator.shared.EpisodeId;
import org.levator.shared.NoteId;
import org.levator.shared.PatientId;

/** A signed note that somebody has to look at again, and since when. */
public record NoteInReview(NoteId note, EpisodeId episode, PatientId patient, Instant at) {}
