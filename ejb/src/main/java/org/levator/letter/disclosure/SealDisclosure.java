package org.levator.letter.disclosure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.levator.shared.LetterId;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/** This consent was somebody else's; {@code letter} is one on whose page it stands. */
public record SealDisclosure(
        @NotNull SubmissionKey key,
        @NotNull LetterId letter,
        @NotNull DisclosureId consent,
        @NotBlank @PlainText(max = 2000) String reason) {
    public SealDisclosure {
        reason = Text.clean(reason);
    }

    @Override
    public String toString() {
        return "SealDisclosure[" + consent + "]";
    }
}
