package org.levator.safety.screen;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;
import org.levator.shared.VisitId;

/** A positive answer; {@code said} may be {@code null}. */
public record RaiseFlag(
        @NotNull SubmissionKey key, @NotNull VisitId visit, @NotBlank String kind, @PlainText(max = 2000) String said) {
    public RaiseFlag {
        said = Text.clean(said);
    }

    @Override
    public String toString() {
        return "RaiseFlag[" + visit + ", " + kind + "]";
    }
}
