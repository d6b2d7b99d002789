package org.levator.web.oversight;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.levator.access.BreakGlassId;
import org.levator.oversight.Conclusion;
import org.levator.oversight.OpeningRow;
import org.levator.oversight.OutsideReviewing;
import org.levator.oversight.ReviewOpening;
import org.levator.shared.CurrentUser;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;
import org.levator.web.faces.Saved;

/** The cases that were opened from outside their circle: told to the lead on home, reviewed by the privacy officer. */
@Named
@ViewScoped
public class OpeningsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    OutsideReviewing reviewing;

    @Inject
    CurrentUser user;

    @Inject
    Saved saved;

    private transient List<OpeningRow> rows;
    private SubmissionKey key = SubmissionKey.random();
    private Conclusion conclusion;
    private String remark;

    public String review(BreakGlassId opening) {
        reviewing.review(new ReviewOpening(key, opening, conclusion, remark));
        return saved.andGoTo("/reviews", "oversight", "opening.reviewed");
    }

    public List<OpeningRow> getRows() {
        if (rows == null) {
            rows = isReviewer() ? reviewing.waiting() : reviewing.ofMyCases();
        }
        return rows;
    }

    public boolean isReviewer() {
        return user.is(Role.PRIVACY_OFFICER);
    }

    public Conclusion[] getConclusions() {
        return Conclusion.values();
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
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
