package org.levator.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.letter.disclosure.DisclosureId;
import org.levator.letter.disclosure.DisclosureOfAnother;
import org.levator.letter.disclosure.Disclosures;
import org.levator.letter.disclosure.RecordDisclosure;
import org.levator.letter.disclosure.SealDisclosure;
import org.levator.sealing.Sealer;
import org.levator.shared.BrokenRule;
import org.levator.shared.LetterId;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/** Recording that the patient agrees to what a letter discloses, that she no longer does, and that it was another patient who did (NOT-3). */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class LetterDisclosure {
    @Inject
    CircleOfCare circle;

    @Inject
    Letters letters;

    @Inject
    Disclosures disclosures;

    @Inject
    DisclosureOfAnother another;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    public DisclosureId record(@Valid @NotNull RecordDisclosure command) {
        var open = circle.open(letters.episodeOf(command.letter()), Act.RECORD_DISCLOSURE);
        return submissions.once(command.key(), DisclosureId::new, DisclosureId::uuid, () -> {
            var letter = letters.get(command.letter(), open);
            return disclosures.record(
                    command, letter.disclosure(), open.clinician(), clock.instant(), LocalDate.now(clock));
        });
    }

    /** Always possible, needs no reason, and pressing it twice changes nothing. */
    public void withdraw(@NotNull LetterId letter, @NotNull DisclosureId consent) {
        var open = circle.open(letters.episodeOf(letter), Act.RECORD_DISCLOSURE);
        disclosures.withdraw(consent, open, clock.instant());
    }

    public Sealer sealer(@NotNull LetterId letter, @NotNull DisclosureId consent) {
        return another.sealer(consent, circle.open(letters.episodeOf(letter), Act.VIEW_LETTER));
    }

    /** @throws BrokenRule if somebody else recorded it who could seal it herself */
    public void seal(@Valid @NotNull SealDisclosure command) {
        var open = circle.open(letters.episodeOf(command.letter()), Act.RECORD_DISCLOSURE);
        submissions.once(command.key(), command.consent().uuid(), () -> another.seal(command, open));
    }
}
