package org.levator.letter.content;

import jakarta.validation.constraints.NotNull;
import org.levator.shared.EpisodeId;
import org.levator.shared.RecipientId;
import org.levator.shared.SubmissionKey;

/** A new draft; {@code recipient} may be {@code null} and be chosen later. */
public record StartLetter(
        @NotNull SubmissionKey key,
        @NotNull EpisodeId episode,
        @NotNull LetterKind kind,
        @NotNull AddresseeKind addressee,
        RecipientId recipient) {}
