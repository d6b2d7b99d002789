package org.levator.letter.view;

import java.time.Instant;
import org.levator.letter.content.AddresseeKind;
import org.levator.letter.content.LetterKind;
import org.levator.shared.EpisodeId;
import org.levator.shared.Language;
import org.levator.shared.LetterId;

/** A letter in a list of opened cases; {@code number} and {@code recipient} may be {@code null}. */
public record LetterRow(
        LetterId letter,
        EpisodeId episode,
        String caseNumber,
        LetterKind kind,
        AddresseeKind addressee,
        String recipient,
        Language language,
        boolean urgent,
        LetterState state,
        String number,
        Instant startedAt,
        LetterId replacedBy) {}
