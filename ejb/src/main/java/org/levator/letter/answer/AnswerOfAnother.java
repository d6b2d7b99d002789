package org.levator.letter.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.levator.access.OpenedCase;
import org.levator.sealing.SealedKind;
import org.levator.sealing.Sealer;
import org.levator.sealing.Seals;
import org.levator.sealing.WrongEntry;
import org.levator.shared.BrokenRule;
import org.levator.shared.LetterId;
import org.levator.shared.NotFound;

/** Seals what came as the answer to a letter and was about another patient. What the circle decided about the answer itself is no such thing. */
@ApplicationScoped
public class AnswerOfAnother {
    @Inject
    AnswerSteps answers;

    @Inject
    Seals seals;

    public Sealer sealer(LetterId letter, AnswerStepId id, OpenedCase open) {
        return sealer(came(letter, id), open);
    }

    private Sealer sealer(AnswerStep answer, OpenedCase open) {
        return seals.sealer(open, Set.of(answer.recordedBy()), answer.recordedAt());
    }

    /**
     * @return where the letter stands without it
     * @throws BrokenRule if somebody else recorded it who could seal it herself
     */
    public AnswerStanding seal(SealAnswer command, OpenedCase open) {
        var answer = came(command.letter(), command.answer());
        sealer(answer, open).require(false);
        var wrong = WrongEntry.of(SealedKind.ANSWER, answer.id().uuid(), open, answer.recordedAt());
        seals.seal(wrong, open.clinician(), command.reason());
        return answers.standing(command.letter());
    }

    private AnswerStep came(LetterId letter, AnswerStepId id) {
        return answers.steps(letter).stream()
                .filter(step -> step.id().equals(id) && step.isWhatCame())
                .findFirst()
                .orElseThrow(() -> new NotFound("answer"));
    }
}
