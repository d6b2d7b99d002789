package org.levator.sealing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.levator.shared.BrokenRule;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/**
 * Whether there was a breach, and what was found.
 *
 * @param told whom a breach was told to already; {@code null}, as the day, while nobody was
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

    /**
     * What the same form says about somebody who was told.
     *
     * @throws BrokenRule if there was nothing to tell of
     */
    Optional<TellOfBreach> telling() {
        if (told == null && toldOn == null) {
            return Optional.empty();
        }
        if (verdict == BreachVerdict.NO_BREACH) {
            throw new BrokenRule(SealingRule.TOLD_OF_NO_BREACH);
        }
        return Optional.of(new TellOfBreach(key, sealed, told, toldOn));
    }

    public boolean isUntold() {
        return verdict.isUntold(telling().isPresent());
    }

    @Override
    public String toString() {
        return "AnswerCheck[" + sealed + "]";
    }
}
