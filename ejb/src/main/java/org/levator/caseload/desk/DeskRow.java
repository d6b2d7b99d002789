package org.levator.caseload.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.levator.patient.PersonName;
import org.levator.shared.EpisodeId;
import org.levator.shared.LetterId;
import org.levator.shared.VisitId;

/** Something that waits on the caller's desk, in neutral words; the detail is behind opening it. */
public sealed interface DeskRow {
    EpisodeId episode();

    PersonName name();

    /** A note begun and not signed. */
    record Unsigned(EpisodeId episode, VisitId visit, PersonName name, LocalDate serviceDate) implements DeskRow {
        @Override
        public String toString() {
            return "Unsigned[" + visit + "]";
        }
    }

    /**
     * A letter that has not left the house, or whose answer is overdue.
     *
     * @param answerBy the day by which an answer was expected; {@code null} before it is sent
     */
    record Letter(
            EpisodeId episode, LetterId letter, PersonName name, boolean urgent, Instant startedAt, LocalDate answerBy)
            implements DeskRow {
        public boolean isOverdue() {
            return answerBy != null;
        }

        @Override
        public String toString() {
            return "Letter[" + letter + "]";
        }
    }
}
