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
import org.levator.letter.disclosure.Disclosures;
import org.levator.letter.disclosure.RecordDisclosure;
import org.levator.shared.LetterId;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/** Recording that the patient agrees to what a letter discloses, and that she no longer does. */
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
}
