package org.levator.letter.disclosure;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.levator.shared.LetterId;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/**
 * Consent to send this letter, with the recipient and the content it has now.
 *
 * @param givenBy name and relation, only for {@link DisclosureBasis#SUBSTITUTE}
 * @param law which law permits or requires it, only for {@link DisclosureBasis#LAW}
 * @param manner {@code null} only for {@link DisclosureBasis#LAW}
 * @param givenAt {@code null} for now
 * @param until the last day, or {@code null} until it is withdrawn
 */
public record RecordDisclosure(
        @NotNull SubmissionKey key,
        @NotNull LetterId letter,
        @NotNull DisclosureBasis basis,
        @PlainText(max = 200) String givenBy,
        @PlainText(max = 400) String law,
        DisclosureManner manner,
        Instant givenAt,
        LocalDate until,
        boolean coversReplacements) {

    String who() {
        return basis == DisclosureBasis.SUBSTITUTE ? Text.clean(givenBy) : null;
    }

    String whichLaw() {
        return basis == DisclosureBasis.LAW ? Text.clean(law) : null;
    }

    DisclosureManner how() {
        if (basis == DisclosureBasis.LAW) {
            return null;
        }
        return manner == null ? DisclosureManner.SPOKEN : manner;
    }

    @Override
    public String toString() {
        return "RecordDisclosure[" + letter + "]";
    }
}
