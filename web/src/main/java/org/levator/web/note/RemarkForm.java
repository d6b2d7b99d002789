package org.levator.web.note;

import java.io.Serializable;
import org.levator.note.review.CloseReview;
import org.levator.note.review.ReviewId;
import org.levator.shared.SubmissionKey;

/** What was done about one review, while it is being written. */
public class RemarkForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final SubmissionKey key = SubmissionKey.random();
    private String remark;

    CloseReview toCommand(ReviewId review) {
        return new CloseReview(key, review, remark);
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
