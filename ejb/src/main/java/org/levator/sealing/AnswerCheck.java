package org.levator.sealing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/**
 * Whether there was a breach, and what was found; {@code told} and {@code toldOn} only of a breach.
 *
 * @param told whom it was told to, for instance the patient and the commissioner
 */
public record AnswerCheck(
        @NotNull SubmissionKey key,
        @NotNull SealedId sealed,
        @NotNull BreachVerdict verdict,
        @NotBlank @PlainText(max = 2000) String found,
        @PlainText(max = 1000) String told,
        LocalDate toldOn) {
    public AnswerCheck {
        found = Text.clean(found);
        told = Text.clean(told);
    }

    @Override
    public String toString() {
        return "AnswerCheck[" + sealed + "]";
    }
}
