package org.levator.clinician;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.levator.shared.ClinicianId;
import org.levator.shared.PlainText;
import org.levator.shared.Text;

/**
 * She is called otherwise from today on.
 *
 * @param seen the name that the page showed
 */
public record RenameColleague(
        @NotNull ClinicianId clinician,
        @NotBlank @PlainText(max = 201) String seen,
        @NotBlank @PlainText(max = 100) String givenName,
        @NotBlank @PlainText(max = 100) String familyName) {
    public RenameColleague {
        seen = Text.clean(seen);
        givenName = Text.clean(givenName);
        familyName = Text.clean(familyName);
    }
}
