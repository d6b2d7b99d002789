package org.levator.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.levator.shared.Address;
import org.levator.shared.Language;
import org.levator.shared.PlainText;
import org.levator.shared.RecipientId;
import org.levator.shared.SubmissionKey;

/**
 * What is known about a recipient, as typed.
 *
 * @param id {@code null} for a new one
 * @param seen the version that the form showed; 0 for a new one
 * @param waitWeeks together with {@code waitAsOf} or not at all; the day is today when only the weeks were typed
 */
public record RecipientEntry(
        @NotNull SubmissionKey key,
        RecipientId id,
        int seen,
        @NotNull Profession profession,
        @NotBlank @PlainText(max = 120) String name,
        @PlainText(max = 120) String regulatedTitle,
        @PlainText(max = 160) String organisation,
        @Valid Address address,
        @PlainText(max = 40) String phone,
        @PlainText(max = 40) String fax,
        @Email @PlainText(max = 160) String email,
        @NotNull Language language,
        boolean sexualMedicine,
        boolean pelvicPain,
        @NotNull WhoMayRefer whoMayRefer,
        @Min(0) @Max(520) Integer waitWeeks,
        LocalDate waitAsOf) {

    WaitingTime waitingTime(LocalDate today) {
        if (waitWeeks == null) {
            return null;
        }
        return new WaitingTime(waitWeeks, waitAsOf == null ? today : waitAsOf);
    }
}
