package org.levator.sealing;

import java.time.Instant;
import java.util.UUID;
import org.levator.access.OpenedCase;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/**
 * An entry that turned out to be about somebody else.
 *
 * @param entry its own id
 * @param enteredAt since when it could be read
 * @param reentered what it was entered again as, for the right patient; {@code null} while it was not
 */
public record WrongEntry(
        SealedKind kind, UUID entry, EpisodeId episode, PatientId patient, Instant enteredAt, UUID reentered) {
    /** Of the case that is open, and not entered again. */
    public static WrongEntry of(SealedKind kind, UUID entry, OpenedCase open, Instant enteredAt) {
        return of(kind, entry, open, enteredAt, null);
    }

    public static WrongEntry of(SealedKind kind, UUID entry, OpenedCase open, Instant enteredAt, UUID reentered) {
        return new WrongEntry(kind, entry, open.episode(), open.patient(), enteredAt, reentered);
    }
}
