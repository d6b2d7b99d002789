package org.levator.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.letter.answer.AnswerRule;
import org.levator.letter.answer.RecordAnswer;
import org.levator.shared.BrokenRule;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/** By when an answer to a letter is awaited, and what came of it, from the day that it was sent (LET-6). */
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
}
