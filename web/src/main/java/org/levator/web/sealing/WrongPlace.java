package org.levator.web.sealing;

import java.time.LocalDate;
import java.util.List;
import org.levator.consent.sealed.ConsentToSeal;
import org.levator.note.draft.DraftToSeal;
import org.levator.patient.PersonName;
import org.levator.safety.action.Done;
import org.levator.sealing.Sealer;
import org.levator.shared.EpisodeId;

/**
 * Where something was recorded, and as what the caller may take it out.
 *
 * @param day whose visits are offered
 * @param examiners in whose place she may take out a consent
 * @param done about a flag, by whoever recorded it, and not in error
 * @param draft if it is an unsigned note; else {@code null}
 */
record WrongPlace(
        EpisodeId episode,
        LocalDate day,
        Sealer by,
        List<ConsentToSeal> examiners,
        List<Done> done,
        DraftToSeal draft) {
    WrongPlace(EpisodeId episode, LocalDate day, Sealer by) {
        this(episode, day, by, List.of(), List.of(), null);
    }

    WrongPlace(DraftToSeal draft) {
        this(draft.episode(), draft.serviceDate(), draft.by(), List.of(), List.of(), draft);
    }

    /** Her own unsigned note goes on where it was begun. */
    boolean isOwnDraft() {
        return draft != null && by == Sealer.AUTHOR;
    }

    /** In whose record it is, if its author's place in the circle has ended; else {@code null}. */
    PersonName unplaced() {
        return draft == null ? null : draft.unplaced();
    }
}
