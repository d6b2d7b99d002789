package org.levator.clinician;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import org.levator.shared.ClinicianId;
import org.levator.shared.Language;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/**
 * Somebody new at the clinic; her title, if she has a regulated one, follows with its first day.
 *
 * @param account her user name at the sign-in server, which writes it in small letters however it is typed
 * @param samePersonAs another account of hers; {@code null} if she has none
 */
public record AddColleague(
        @NotNull SubmissionKey key,
        @NotBlank @PlainText(max = 100) String account,
        @NotBlank @PlainText(max = 100) String givenName,
        @NotBlank @PlainText(max = 100) String familyName,
        @NotNull Language language,
        ClinicianId samePersonAs) {
    public AddColleague {
        account = account == null ? null : Text.clean(account.toLowerCase(Locale.ROOT));
        givenName = Text.clean(givenName);
        familyName = Text.clean(familyName);
    }
}
