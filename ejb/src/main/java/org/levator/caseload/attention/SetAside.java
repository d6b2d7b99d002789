package org.levator.caseload.attention;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/** Something that waits comes back on a later day. */
public record SetAside(
        @NotNull SubmissionKey key,
        @Valid @NotNull Matter matter,
        @NotNull LocalDate until,
        @NotBlank @PlainText(max = 300) String reason) {
    public SetAside {
        reason = Text.clean(reason);
    }

    @Override
    public String toString() {
        return "SetAside[" + matter + ", " + until + "]";
    }
}
