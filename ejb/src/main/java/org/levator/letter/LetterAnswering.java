package org.levator.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.letter.answer.AnswerOfAnother;
import org.levator.letter.answer.AnswerRule;
import org.levator.letter.answer.AnswerStepId;
import org.levator.letter.answer.RecordAnswer;
import org.levator.letter.answer.SealAnswer;
import org.levator.sealing.Sealer;
import org.levator.shared.BrokenRule;
import org.levator.shared.LetterId;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/** By when an answer to a letter is awaited, and what came of it, from the day that it was sent (LET-6), unless it was about somebody else (NOT-3). */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class LetterAnswering {
    @Inject
    CircleOfCare circle;

    @Inject
    Letters letters;

    @Inject
    LetterDispatch dispatch;

    @Inject
    AnswerOfAnother another;

    @Inject
    Submissions submissions;

    /**
     * Whoever opened the case from outside records what came, and leaves to the circle what is awaited.
     *
     * @throws BrokenRule if the letter was not sent or changed meanwhile, or the days cannot be
     */
    public void record(@Valid @NotNull RecordAnswer command) {
        var open = circle.open(letters.episodeOf(command.letter()), Act.RECORD_ANSWER);
        submissions.once(command.key(), command.letter().uuid(), () -> {
            var letter = letters.get(command.letter(), open);
            if (!command.kind().isWhatCame()) {
                open.fromInside();
            }
            letters.hold(letter);
            if (letter.version() != command.version()) {
                throw new BrokenRule(AnswerRule.RECORDED_MEANWHILE);
            }
            dispatch.record(command, letter, open.clinician());
        });
    }

    public Sealer sealer(@NotNull LetterId letter, @NotNull AnswerStepId answer) {
        var open = circle.open(letters.episodeOf(letter), Act.VIEW_LETTER);
        return another.sealer(letters.get(letter, open).id(), answer, open);
    }

    /**
     * The letter stands again where it stood without it.
     *
     * @throws BrokenRule if somebody else recorded it who could seal it herself
     */
    public void seal(@Valid @NotNull SealAnswer command) {
        var open = circle.open(letters.episodeOf(command.letter()), Act.RECORD_ANSWER);
        submissions.once(command.key(), command.answer().uuid(), () -> {
            var letter = letters.get(command.letter(), open);
            letters.hold(letter);
            letter.answered(another.seal(command, open));
        });
    }
}
