package org.levator.note.signed;

import java.time.Instant;
import java.time.LocalDate;
import org.levator.note.content.NoteTemplate;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.NoteId;
import org.levator.shared.VisitId;

/** A signed note in a list; {@code author} is the account that signed, {@code signer} the name she signed with. */
public record NoteRow(
        NoteId id,
        VisitId visit,
        EpisodeId episode,
        ClinicianId author,
        NoteTemplate template,
        LocalDate serviceDate,
        Instant signedAt,
        String signer,
        boolean lateEntry,
        boolean noRecordedConsent,
        boolean inError,
        long addenda) {}
