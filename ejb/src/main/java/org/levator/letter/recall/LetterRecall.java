package org.levator.letter.recall;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.levator.letter.disclosure.Disclosure;
import org.levator.letter.sending.SendingId;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.LetterId;
import org.levator.shared.PatientId;

/** One sending of a letter that has to come back: asked by the next day, and asked after again a week later until somebody confirms. */
@Entity
@Immutable
public class LetterRecall {
    /** The clinic's own pace; nothing ends by it. */
    static final int DAYS_TO_ASK = 1;

    static final int DAYS_TO_CONFIRM = 7;

    @EmbeddedId
    private RecallId id;

    private SendingId sending;
    private LetterId letter;
    private EpisodeId episode;
    private PatientId patient;
    private Instant openedAt;
    private ClinicianId openedBy;

    protected LetterRecall() {}

    static LetterRecall opened(SendingId sending, Disclosure letter, ClinicianId by, Instant now) {
        var recall = new LetterRecall();
        recall.id = RecallId.random();
        recall.sending = sending;
        recall.letter = letter.letter();
        recall.episode = letter.episode();
        recall.patient = letter.patient();
        recall.openedAt = now;
        recall.openedBy = by;
        return recall;
    }

    /** By when the next thing has to be done; empty once it ended. */
    static Optional<LocalDate> due(Instant openedAt, ZoneId zone, List<RecallStepRow> steps) {
        if (steps.stream().anyMatch(step -> step.kind().ends())) {
            return Optional.empty();
        }
        return Optional.of(steps.stream()
                .map(RecallStepRow::happenedOn)
                .max(Comparator.naturalOrder())
                .map(asked -> asked.plusDays(DAYS_TO_CONFIRM))
                .orElseGet(() -> LocalDate.ofInstant(openedAt, zone).plusDays(DAYS_TO_ASK)));
    }

    RecallId id() {
        return id;
    }

    SendingId sending() {
        return sending;
    }

    EpisodeId episode() {
        return episode;
    }

    PatientId patient() {
        return patient;
    }

    Instant openedAt() {
        return openedAt;
    }
}
