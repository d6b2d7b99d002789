package org.levator.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.levator.access.OpenedCase;
import org.levator.letter.recall.Recalls;
import org.levator.letter.sending.SendingId;
import org.levator.letter.sending.Sendings;
import org.levator.sealing.SealedKind;
import org.levator.sealing.Sealer;
import org.levator.sealing.Seals;
import org.levator.sealing.WrongEntry;
import org.levator.shared.ClinicianId;
import org.levator.shared.LetterId;

/** Seals a letter to or about the wrong patient, and asks back each time that it was sent. */
@ApplicationScoped
class LetterOfAnother {
    @Inject
    Seals seals;

    @Inject
    Sendings sendings;

    @Inject
    Recalls recalls;

    @Inject
    Clock clock;

    Sealer sealer(Letter letter, OpenedCase open) {
        return seals.sealer(open, letter.writers(), letter.startedAt());
    }

    /**
     * @param by who says that it was the wrong patient
     * @param again the draft for the right patient; {@code null} while there is none
     */
    void seal(Letter letter, ClinicianId by, String reason, LetterId again) {
        var wrong = new WrongEntry(
                SealedKind.LETTER,
                letter.id().uuid(),
                letter.episode(),
                letter.patient(),
                letter.startedAt(),
                again == null ? null : again.uuid());
        letter.seal(seals.seal(wrong, by, reason));
        sendings.of(letter.id()).forEach(sent -> recall(letter, sent.id(), by));
    }

    void recall(Letter letter, SendingId sending, ClinicianId by) {
        recalls.open(sending, letter.disclosure(), by, clock.instant());
    }
}
