package org.levator.oversight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.levator.access.BreakGlassId;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/** What the privacy officer found. */
public record ReviewOpening(
        @NotNull SubmissionKey key,
        @NotNull BreakGlassId opening,
        @NotNull Conclusion conclusion,
        @NotBlank @PlainText(max = 2000) String remark) {
    public ReviewOpening {
        remark = Text.clean(remark);
    }

    @Override
    public String toString() {
        return "ReviewOpening[" + opening + "]";
    }
}
