package org.levator.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.levator.access.CircleOfCare;
import org.levator.access.OpenedCase;
import org.levator.audit.Act;
import org.levator.letter.content.LetterRule;
import org.levator.shared.BrokenRule;
import org.levator.shared.LetterId;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/** From a finished draft to a letter that may leave the house. Who may not approve is told so by the letter, not by a locked door. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class LetterIssuing {
    @Inject
    CircleOfCare circle;

    @Inject
    Letters letters;

    @Inject
    LetterPress press;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    public LetterId approve(@Valid @NotNull IssueLetter command) {
        var open = circle.open(letters.episodeOf(command.letter()), Act.ISSUE_LETTER);
        return submissions.once(command.key(), LetterId::new, LetterId::uuid, () -> approve(command, open)
                .id());
    }

    public LetterId issue(@Valid @NotNull IssueLetter command) {
        var open = circle.open(letters.episodeOf(command.letter()), Act.ISSUE_LETTER);
        return submissions.once(command.key(), LetterId::new, LetterId::uuid, () -> {
            var letter = letter(command, open);
            press.issue(letter, open);
            return letter.id();
        });
    }

    /** In one step, for an author who approves her own letter. */
    public LetterId approveAndIssue(@Valid @NotNull IssueLetter command) {
        var open = circle.open(letters.episodeOf(command.letter()), Act.ISSUE_LETTER);
        return submissions.once(command.key(), LetterId::new, LetterId::uuid, () -> {
            var letter = approve(command, open);
            press.issue(letter, open);
            return letter.id();
        });
    }

    public void backToDraft(@NotNull LetterId id) {
        var open = circle.open(letters.episodeOf(id), Act.WRITE_LETTER);
        letters.get(id, open).backToDraft();
    }

    private Letter approve(IssueLetter command, OpenedCase open) {
        var letter = letter(command, open);
        letter.approve(open.clinician(), open.role(), clock.instant());
        return letter;
    }

    /** Whoever opened the case from outside sends what cannot wait, and nothing else. */
    private Letter letter(IssueLetter command, OpenedCase open) {
        var letter = letters.get(command.letter(), open);
        if (!letter.text().urgent()) {
            open.fromInside();
        }
        letter.requireUnchanged(command.version());
        if (letter.isFlagInError()) {
            throw new BrokenRule(LetterRule.FLAG_IN_ERROR);
        }
        return letter;
    }
}
