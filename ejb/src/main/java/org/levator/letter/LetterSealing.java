package org.levator.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.sealing.Sealer;
import org.levator.sealing.Seals;
import org.levator.shared.BrokenRule;
import org.levator.shared.EpisodeId;
import org.levator.shared.LetterId;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/** A letter that was written for the wrong patient leaves her record in whatever state; one that was sent is asked back (NOT-3). */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class LetterSealing {
    @Inject
    CircleOfCare circle;

    @Inject
    Letters letters;

    @Inject
    LetterOfAnother another;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    public Sealer sealer(@NotNull LetterId id) {
        var open = circle.open(letters.episodeOf(id), Act.VIEW_LETTER);
        return another.sealer(letters.get(id, open), open);
    }

    /** @throws BrokenRule if somebody else wrote it who could seal it herself, or the right case is the same patient's */
    public void seal(@Valid @NotNull SealLetter command) {
        var open = circle.open(letters.episodeOf(command.letter()), Act.WRITE_LETTER);
        submissions.once(command.key(), command.letter().uuid(), () -> {
            var letter = letters.get(command.letter(), open);
            letters.hold(letter);
            another.sealer(letter, open).require(command.rightCase() != null);
            var again = command.rightCase() == null ? null : begin(letter, command.rightCase());
            another.seal(letter, open.clinician(), command.reason(), again);
        });
    }

    private LetterId begin(Letter wrong, EpisodeId rightCase) {
        var right = circle.open(rightCase, Act.WRITE_LETTER);
        Seals.requireAnother(wrong.patient(), right.patient());
        var letter = wrong.forRightPatient(right, clock.instant());
        letters.add(letter);
        return letter.id();
    }
}
