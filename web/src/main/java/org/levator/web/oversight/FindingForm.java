package org.levator.web.oversight;

import java.io.Serializable;
import org.levator.access.BreakGlassId;
import org.levator.oversight.Conclusion;
import org.levator.oversight.ReviewOpening;
import org.levator.oversight.SeenOpening;
import org.levator.shared.SubmissionKey;

/** What was found about one opening, while it is being written. */
public class FindingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final SubmissionKey key = SubmissionKey.random();
    private Conclusion conclusion;
    private String remark;

    ReviewOpening toCommand(BreakGlassId opening) {
        return new ReviewOpening(key, opening, conclusion, remark);
    }

    SeenOpening toSeen(BreakGlassId opening) {
        return new SeenOpening(key, opening);
    }

    public Conclusion getConclusion() {
        return conclusion;
    }

    public void setConclusion(Conclusion conclusion) {
        this.conclusion = conclusion;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
