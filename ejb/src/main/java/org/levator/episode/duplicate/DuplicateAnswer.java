package org.levator.episode.duplicate;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;

/**
 * Whether two registrations are one person's. What was done about it is said in words, as the program does nothing. Each answer stays; one
 * that was wrong is put right by the next, and the newest counts.
 */
@Entity
@Immutable
class DuplicateAnswer {
    /** An answer {@code a} is the one that counts. */
    static final String NEWEST =
            " a.revision = (select max(n.revision) from DuplicateAnswer n where n.possibleDuplicate = a.possibleDuplicate)";

    @EmbeddedId
    private DuplicateAnswerId id;

    private DuplicateId possibleDuplicate;
    private int revision;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String remark;
    private Instant answeredAt;
    private ClinicianId answeredBy;

    protected DuplicateAnswer() {}

    /** @throws BrokenRule if it is one person and nothing says what was done */
    static DuplicateAnswer given(AnswerDuplicate command, ClinicianId by, Instant now) {
        if (command.verdict() == Verdict.SAME_PERSON && command.remark() == null) {
            throw new BrokenRule(DuplicateRule.SAY_WHAT_WAS_DONE);
        }
        var answer = new DuplicateAnswer();
        answer.id = DuplicateAnswerId.random();
        answer.possibleDuplicate = command.duplicate();
        answer.revision = command.seen() + 1;
        answer.verdict = command.verdict();
        answer.remark = command.remark();
        answer.answeredAt = now;
        answer.answeredBy = by;
        return answer;
    }

    int revision() {
        return revision;
    }

    Verdict verdict() {
        return verdict;
    }
}
