package org.levator.clinician;

import jakarta.validation.constraints.NotNull;
import org.levator.shared.ClinicianId;
import org.levator.shared.PlainText;
import org.levator.shared.Text;

/**
 * Whose account it is.
 *
 * @param seen her other accounts that the page showed, as {@link PersonRow#others} writes them
 * @param samePersonAs any other account of hers; {@code null} if she has none
 */
public record LinkAccount(
        @NotNull ClinicianId clinician, @PlainText(max = 2000) String seen, ClinicianId samePersonAs) {
    public LinkAccount {
        seen = Text.clean(seen);
    }
}
