package org.levator.letter.answer;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.levator.letter.sending.SendingId;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.LetterId;

/** One thing that was recorded about the answer to a letter that was sent. Written once; a new one follows where one was mistaken. */
@Entity
@Immutable
public class AnswerStep {
    @EmbeddedId
    private AnswerStepId id;

    private LetterId letter;
    private SendingId sending;
    private Instant sentAt; // of that sending: nothing is before it

    @Enumerated(EnumType.STRING)
    private AnswerKind kind;

    private LocalDate happenedOn; // null: a decision of the circle's, as old as its record
    private LocalDate answerBy; // that stands from now on; null: none is awaited
    private String remark;
    private ClinicianId recordedBy;
    private Instant recordedAt;

    protected AnswerStep() {}

    /** @throws BrokenRule if it does not say what its kind has to say, or its days cannot be */
    static AnswerStep recorded(RecordAnswer command, SentLetter letter, ClinicianId by, Instant now) {
        var kind = command.kind();
        require(AnswerKind.offered(letter.answer()).contains(kind), AnswerRule.NOTHING_AWAITED);
        require(kind != AnswerKind.EXPECTED || command.by() != null, AnswerRule.BY_WHICH_DAY);
        require(kind != AnswerKind.LAPSED || command.remark() != null, AnswerRule.WHY_NO_LONGER);
        var step = new AnswerStep();
        step.id = AnswerStepId.random();
        step.letter = letter.id();
        step.sending = letter.sending().id();
        step.sentAt = letter.sending().sentAt();
        step.kind = kind;
        step.happenedOn = kind.isWhatCame() ? came(command, letter, now) : null;
        step.answerBy = kind.ends() ? null : awaited(command, letter);
        step.remark = kind.isWhatCame() || kind == AnswerKind.LAPSED ? command.remark() : null;
        step.recordedBy = by;
        step.recordedAt = now;
        return step;
    }

    private static LocalDate came(RecordAnswer command, SentLetter letter, Instant now) {
        var day = command.happenedOn();
        require(day != null, AnswerRule.CAME_WHEN);
        require(!day.isAfter(letter.today(now)), AnswerRule.NOT_YET);
        require(!day.isBefore(letter.day()), AnswerRule.CAME_BEFORE_SENT);
        return day;
    }

    private static LocalDate awaited(RecordAnswer command, SentLetter letter) {
        if (command.by() == null) {
            return letter.answerBy();
        }
        require(!command.by().isBefore(letter.day()), AnswerRule.EXPECTED_BEFORE_SENT);
        return command.by();
    }

    private static void require(boolean said, AnswerRule rule) {
        if (!said) {
            throw new BrokenRule(rule);
        }
    }

    /**
     * @param before where the letter stood
     * @param stood the day that stood when this was recorded: a step that names none keeps it, and may have kept one of another patient's
     */
    AnswerStanding after(AnswerStanding before, LocalDate stood) {
        var kept = isWhatCame() && !kind.ends() && Objects.equals(answerBy, stood);
        var by = kept ? before.by() : answerBy;
        return new AnswerStanding(kind.after(before.state(), by != null), by);
    }

    LocalDate answerBy() {
        return answerBy;
    }

    boolean isWhatCame() {
        return kind.isWhatCame();
    }

    AnswerStepId id() {
        return id;
    }

    ClinicianId recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    LetterId letter() {
        return letter;
    }

    AnswerRow row(String by) {
        return new AnswerRow(id, kind, happenedOn, answerBy, remark, recordedAt, by);
    }
}
