package org.levator.patient.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.levator.shared.PatientId;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/** Somebody around a patient, as she names them; {@code phone} may be {@code null}. */
public record AddContact(
        @NotNull SubmissionKey key,
        @NotNull PatientId patient,
        @NotNull ContactKind kind,
        @NotBlank @PlainText(max = 200) String name,
        @PlainText(max = 40) String phone) {
    public AddContact {
        name = Text.clean(name);
        phone = Text.clean(phone);
    }

    @Override
    public String toString() {
        return "AddContact[" + patient + "]";
    }
}
