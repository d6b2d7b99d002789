package org.levator.patient.contact;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.levator.shared.PatientId;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/**
 * What was agreed for somebody around a patient, as a whole: what is not among it is a no.
 *
 * @param about what may be talked about and what may not, in her words; may be {@code null}
 */
public record AnswerScopes(
        @NotNull SubmissionKey key,
        @NotNull PatientId patient,
        @NotNull ContactId contact,
        @NotNull Set<@NotNull Scope> agreed,
        @NotNull Speaker speaker,
        @PlainText(max = 500) String about,
        @NotNull LocalDate on) {
    public AnswerScopes {
        about = Text.clean(about);
    }

    @Override
    public String toString() {
        return "AnswerScopes[" + contact + "]";
    }
}
