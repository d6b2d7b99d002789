package org.levator.caseload;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.episode.EpisodeState;
import org.levator.patient.CareFacts;
import org.levator.patient.PatientDetails;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/**
 * Who a case page is about.
 *
 * @param age in whole years today
 * @param lead the lead therapist's name, or {@code null} while there is none
 * @param care her allergies, adjustments and words, the same in each of her cases
 */
public record BannerRow(
        EpisodeId episode,
        PatientId patient,
        int age,
        String caseNumber,
        EpisodeState state,
        String lead,
        PatientDetails details,
        CareFacts care)
        implements Serializable {
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
