package org.levator.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.levator.episode.EpisodeState;
import org.levator.episode.duplicate.OtherRegistration;
import org.levator.patient.PatientDetails;
import org.levator.patient.care.CareFacts;
import org.levator.safety.FlagRow;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/**
 * Who a case page is about.
 *
 * @param age in whole years today
 * @param lead the lead therapist's name, or {@code null} while there is none
 * @param alsoRegistered under which other cases the same person is registered; what stands there does not stand here
 * @param care her allergies, adjustments and words, the same in each of her cases
 * @param flags that stand for her, from whichever case; a page shows them in neutral words
 * @param outsideUntil when a look from outside the circle ends; {@code null} for everyone in it
 */
public record BannerRow(
        EpisodeId episode,
        PatientId patient,
        int age,
        String caseNumber,
        EpisodeState state,
        String lead,
        PatientDetails details,
        List<OtherRegistration> alsoRegistered,
        CareFacts care,
        List<FlagRow> flags,
        Instant outsideUntil) {
    /** A death ends what a flag asks for (CAS-4). */
    public List<FlagRow> askingFlags() {
        return state == EpisodeState.DECEASED ? List.of() : flags;
    }

    public String chosenName() {
        return details.chosenName().full();
    }

    public String pronouns() {
        return details.pronouns();
    }

    public LocalDate born() {
        return details.born();
    }

    @Override
    public String toString() {
        return "BannerRow[" + episode + "]";
    }
}
