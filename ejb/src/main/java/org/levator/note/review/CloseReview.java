package org.levator.note.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/** What was done about it. */
public record CloseReview(
        @NotNull SubmissionKey key, @NotNull ReviewId review, @NotBlank @PlainText(max = 2000) String remark) {
    public CloseReview {
        remark = Text.clean(remark);
    }

    @Override
    public String toString() {
        return "CloseReview[" + review + "]";
    }
}
