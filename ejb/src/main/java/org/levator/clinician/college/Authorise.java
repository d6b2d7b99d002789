package org.levator.clinician.college;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.levator.shared.ClinicianId;
import org.levator.shared.PlainText;
import org.levator.shared.Province;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/** A College authorises work beyond the labia or the anal verge; {@code until} may be {@code null}. */
public record Authorise(
        @NotNull SubmissionKey key,
        @NotNull ClinicianId clinician,
        @NotNull Province province,
        @NotBlank @PlainText(max = 40) String number,
        @NotNull LocalDate since,
        LocalDate until) {
    public Authorise {
        number = Text.clean(number);
    }
}
