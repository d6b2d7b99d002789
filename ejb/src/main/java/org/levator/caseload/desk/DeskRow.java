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

    /** A letter that has not left the house. */
    record ToSend(EpisodeId episode, LetterId letter, PersonName name, boolean urgent, Instant startedAt)
            implements DeskRow {
        @Override
        public String toString() {
            return "ToSend[" + letter + "]";
        }
    }
}
