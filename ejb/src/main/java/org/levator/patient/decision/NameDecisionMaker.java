package org.levator.patient.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.levator.shared.PatientId;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/**
 * Somebody who may decide, by a paper that was seen.
 *
 * @param documentDated the day on the paper; {@code null} where it bears none, as with the law, or where it is not known
 * @param ends the last day on which it holds; {@code null} while none is known
 */
public record NameDecisionMaker(
        @NotNull SubmissionKey key,
        @NotNull PatientId patient,
        @NotBlank @PlainText(max = 200) String name,
        @NotBlank @PlainText(max = 80) String relation,
        @NotNull Authority authority,
        LocalDate documentDated,
        @NotNull LocalDate starts,
        LocalDate ends,
        @NotEmpty Set<@NotNull Decision> decisions,
        @PlainText(max = 500) String remark) {
    public NameDecisionMaker {
        name = Text.clean(name);
        relation = Text.clean(relation);
        remark = Text.clean(remark);
    }

    @Override
    public String toString() {
        return "NameDecisionMaker[" + patient + "]";
    }
}
