package org.levator.episode.team;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.access.CareTeamMemberId;
import org.levator.patient.PersonName;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;

/**
 * Who is to lead a case and has not begun, because the patient asked for it or because whoever leads it leaves.
 *
 * @param before who leads it until then, {@code null} if nobody does; and her name
 */
public record ComingLead(
        CareTeamMemberId place,
        EpisodeId episode,
        String number,
        PersonName name,
        String next,
        LocalDate first,
        ClinicianId before,
        String lead)
        implements Serializable {
    @Override
    public String toString() {
        return "ComingLead[" + place + "]";
    }
}
