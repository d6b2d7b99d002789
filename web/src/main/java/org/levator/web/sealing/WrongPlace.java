package org.levator.web.sealing;

import java.time.LocalDate;
import java.util.List;
import org.levator.consent.ConsentToSeal;
import org.levator.safety.action.FlagAction;
import org.levator.sealing.Sealer;
import org.levator.shared.EpisodeId;

/**
 * Where something was recorded, and as what the caller may take it out.
 *
 * @param day whose visits are offered
 * @param examiners in whose place she may take out a consent
 * @param done about a flag, by whoever recorded it
 */
record WrongPlace(EpisodeId episode, LocalDate day, Sealer by, List<ConsentToSeal> examiners, List<FlagAction> done) {
    WrongPlace(EpisodeId episode, LocalDate day, Sealer by) {
        this(episode, day, by, List.of(), List.of());
    }
}
