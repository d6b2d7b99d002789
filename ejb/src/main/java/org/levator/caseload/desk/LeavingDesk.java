package org.levator.caseload.desk;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.levator.episode.leaving.LeftCover;
import org.levator.episode.leaving.LeftSupervision;
import org.levator.note.draft.NoteDraftId;
import org.levator.patient.PersonName;
import org.levator.shared.EpisodeId;

/**
 * What leaving asks of the caller.
 *
 * @param lastDay her own; {@code null} while she stays
 * @param cases which she leads and nobody will after her
 * @param covers that reach past that day
 * @param supervisions the same; an administrator names another for these as for the covers
 * @param notes of colleagues who leave or have left, or whose place has ended, unsigned, in cases that she leads
 */
public record LeavingDesk(
        LocalDate lastDay,
        List<OwnCase> cases,
        List<LeftCover> covers,
        List<LeftSupervision> supervisions,
        List<Unsigned> notes)
        implements Serializable {
    /** Of somebody who stays. */
    static LeavingDesk staying(List<Unsigned> notes) {
        return new LeavingDesk(null, List.of(), List.of(), List.of(), notes);
    }

    /** How many rows its reader sees. */
    int shown() {
        return cases.size() + covers.size() + supervisions.size() + notes.size();
    }

    /** An open case without anyone who leads it next. */
    public record OwnCase(EpisodeId episode, String number, PersonName name) implements Serializable {
        @Override
        public String toString() {
            return "OwnCase[" + episode + "]";
        }
    }

    /** @param readable whether it can be read: handed over, or its author has left the clinic or the circle */
    public record Unsigned(
            NoteDraftId id,
            EpisodeId episode,
            PersonName name,
            LocalDate serviceDate,
            String author,
            LocalDate lastDay,
            boolean readable)
            implements Serializable {
        @Override
        public String toString() {
            return "Unsigned[" + id + "]";
        }
    }
}
