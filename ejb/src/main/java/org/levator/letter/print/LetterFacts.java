package org.levator.letter.print;

import java.time.LocalDate;
import java.util.Optional;
import org.levator.clinician.ClinicianRow;
import org.levator.directory.RecipientRow;
import org.levator.letter.content.AddresseeKind;
import org.levator.letter.content.LetterText;
import org.levator.reference.ClinicRow;

/**
 * Everything a letter prints that is not written in it.
 *
 * @param recipient empty for an urgent addressee, and while none is chosen
 * @param signer who approved it; in a draft its author
 * @param number empty until it is issued
 * @param replaced the number of the letter it replaces
 */
public record LetterFacts(
        ClinicRow clinic,
        Optional<RecipientRow> recipient,
        ClinicianRow signer,
        CaseOnLetter about,
        LocalDate day,
        Optional<String> number,
        Optional<String> replaced) {

    /** For a sheet that is looked at, not printed. */
    public LetterFacts onScreen() {
        return new LetterFacts(clinic, recipient, signer, about.onScreen(), day, number, replaced);
    }

    /** An urgent addressee treats by nature. */
    public boolean isTreating(LetterText letter) {
        return letter.addressee() != AddresseeKind.DIRECTORY
                || recipient.map(r -> r.profession().isTreating()).orElse(false);
    }
}
