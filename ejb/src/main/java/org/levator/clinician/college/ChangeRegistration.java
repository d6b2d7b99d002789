package org.levator.clinician.college;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.levator.shared.ClinicianId;
import org.levator.shared.PlainText;
import org.levator.shared.Province;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/** Another title, College, number or province from that day on. */
public record ChangeRegistration(
        @NotNull SubmissionKey key,
        @NotNull ClinicianId clinician,
        @NotNull LocalDate starts,
        @NotBlank @PlainText(max = 100) String titleEn,
        @NotBlank @PlainText(max = 100) String titleFr,
        @NotBlank @PlainText(max = 150) String college,
        @NotBlank @PlainText(max = 40) String registrationNumber,
        @NotNull Set<Province> provinces) {
    public ChangeRegistration {
        titleEn = Text.clean(titleEn);
        titleFr = Text.clean(titleFr);
        college = Text.clean(college);
        registrationNumber = Text.clean(registrationNumber);
    }

    public RegulatedTitle title() {
        return new RegulatedTitle(titleEn, titleFr, college, registrationNumber);
    }
}
