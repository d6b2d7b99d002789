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
            var consent = DisclosureConsent.recorded(
                    command, letter, open.clinician(), clock.instant(), LocalDate.now(clock));
            disclosures.add(consent);
            return consent.id();
        });
    }

    /** Always possible, needs no reason, and pressing it twice changes nothing. */
    public void withdraw(@NotNull LetterId letter, @NotNull DisclosureId consent) {
        var open = circle.open(letters.episodeOf(letter), Act.RECORD_DISCLOSURE);
        disclosures.add(DisclosureWithdrawal.of(disclosures.get(consent, open), open.clinician(), clock.instant()));
    }
}
