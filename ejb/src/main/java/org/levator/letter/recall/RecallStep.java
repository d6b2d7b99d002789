package org.levator.letter.recall;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;

/** One thing that was done to get a letter back. Written once. */
@Entity
@Immutable
public class RecallStep {
    @EmbeddedId
    private RecallStepId id;

    private RecallId letterRecall;

    @Enumerated(EnumType.STRING)
    private RecallStepKind kind;

    @Enumerated(EnumType.STRING)
    private RecallManner manner;

    @Enumerated(EnumType.STRING)
    private RecallOutcome outcome;

    private String whom;
    private String reason;
    private LocalDate happenedOn;
    private Instant recordedAt;
    private ClinicianId recordedBy;

    protected RecallStep() {}

    /** @throws BrokenRule if it does not say what its kind has to say, or the day is still to come */
    static RecallStep done(RecordStep command, ClinicianId by, Instant now, LocalDate today) {
        requireSense(command);
        var day = command.happenedOn() == null ? today : command.happenedOn();
        if (day.isAfter(today)) {
            throw new BrokenRule(RecallRule.NOT_YET);
        }
        var step = new RecallStep();
        step.id = RecallStepId.random();
        step.letterRecall = command.recall();
        step.kind = command.kind();
        step.manner = command.manner();
        step.whom = command.whom();
        step.outcome = command.isConfirmed() ? command.outcome() : null;
        step.reason = command.reason();
        step.happenedOn = day;
        step.recordedAt = now;
        step.recordedBy = by;
        return step;
    }

    private static void requireSense(RecordStep command) {
        if (command.isGivenUp()) {
            require(command.reason() != null, RecallRule.WHY_GIVEN_UP);
            return;
        }
        require(command.manner() != null && command.whom() != null, RecallRule.WHOM_AND_HOW);
        require(!command.isConfirmed() || command.outcome() != null, RecallRule.WHAT_BECAME_OF_IT);
    }

    private static void require(boolean said, RecallRule rule) {
        if (!said) {
            throw new BrokenRule(rule);
        }
    }

    RecallStepKind kind() {
        return kind;
    }

    RecallId recall() {
        return letterRecall;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    RecallStepRow row() {
        return new RecallStepRow(kind, manner, outcome, whom, reason, happenedOn);
    }
}
