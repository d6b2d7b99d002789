package org.levator.sealing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/**
 * Somebody was told of a breach.
 *
 * @param told whom, for instance the patient, and how
 */
public record TellOfBreach(
        @NotNull SubmissionKey key, @NotNull SealedId sealed, @PlainText(max = 1000) String told, LocalDate toldOn) {
    public TellOfBreach {
        told = Text.clean(told);
    }

    @Override
    public String toString() {
        return "TellOfBreach[" + sealed + "]";
    }
}
