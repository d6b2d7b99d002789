package org.levator.letter;

import jakarta.validation.constraints.NotNull;
import org.levator.shared.LetterId;
import org.levator.shared.SubmissionKey;

/** Approve or issue a letter as it was seen: another version in between is not meant. */
public record IssueLetter(@NotNull SubmissionKey key, @NotNull LetterId letter, int version) {}
