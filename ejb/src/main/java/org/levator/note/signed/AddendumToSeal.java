package org.levator.note.signed;

import java.time.LocalDate;
import org.levator.sealing.Sealer;
import org.levator.shared.EpisodeId;
import org.levator.shared.NoteId;

/**
 * Where an addendum stands, and as what the caller may take it out.
 *
 * @param serviceDate of that note
 */
public record AddendumToSeal(NoteId note, EpisodeId episode, LocalDate serviceDate, Sealer by) {}
