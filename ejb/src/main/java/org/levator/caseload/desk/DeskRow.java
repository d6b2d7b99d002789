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

    /**
     * A red flag without an action; most urgent when {@code dueAt} is past.
     *
     * @param episode a case of the caller's; the flag may have been raised in another one
     */
    record Flag(EpisodeId episode, String number, PersonName name, Instant dueAt) implements DeskRow {
        @Override
        public String toString() {
            return "Flag[" + episode + "]";
        }
    }

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
