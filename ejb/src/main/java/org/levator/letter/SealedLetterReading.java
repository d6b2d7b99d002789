package org.levator.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.levator.letter.answer.AnswerRow;
import org.levator.letter.disclosure.DisclosureRow;
import org.levator.letter.disclosure.Disclosures;
import org.levator.letter.view.SealedLetter;
import org.levator.sealing.SealedId;
import org.levator.sealing.SealedKind;
import org.levator.sealing.Seals;
import org.levator.shared.Role;

/** A letter, a consent to disclose, or an answer, that was recorded for the wrong patient, for the privacy officer alone. */
@Stateless
@RolesAllowed(Role.PRIVACY_OFFICER)
public class SealedLetterReading {
    @Inject
    Seals seals;

    @Inject
    Letters letters;

    @Inject
    IssuedLetters issued;

    @Inject
    Disclosures disclosures;

    @Inject
    LetterPrinting printing;

    public DisclosureRow disclosure(@NotNull SealedId id) {
        return disclosures.get(seals.open(id, SealedKind.DISCLOSURE));
    }

    public AnswerRow answer(@NotNull SealedId id) {
        return issued.answer(seals.open(id, SealedKind.ANSWER));
    }

    public SealedLetter get(@NotNull SealedId id) {
        var letter = letters.get(seals.open(id, SealedKind.LETTER));
        var template = printing.template(letter);
        var items = letter.text().items().stream()
                .filter(item -> item.text() != null)
                .map(item -> new SealedLetter.Item(template.heading(item.content()), item.text()))
                .toList();
        return new SealedLetter(
                letter.state(),
                letter.text(),
                items,
                issued.view(letter).orElse(null),
                disclosures.ofSealed(letter.id()));
    }
}
