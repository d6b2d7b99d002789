package org.levator.web.sealing;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.caseload.day.CaseChoice;
import org.levator.patient.PersonName;
import org.levator.search.SearchHit;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/**
 * A case in which something may belong.
 *
 * @param born {@code null} in the list of her open cases; who was sought by it is told apart by it
 */
public record RightCase(
        EpisodeId episode, PatientId patient, PersonName name, LocalDate born, String number, boolean open)
        implements Serializable {
    static RightCase of(CaseChoice open) {
        return new RightCase(open.episode(), open.patient(), open.name(), null, open.number(), open.open());
    }

    static RightCase of(SearchHit hit) {
        return new RightCase(
                hit.episode(),
                hit.patient(),
                hit.name(),
                hit.born(),
                hit.number(),
                hit.state().isOpen());
    }

    @Override
    public String toString() {
        return "RightCase[" + episode + "]";
    }
}
