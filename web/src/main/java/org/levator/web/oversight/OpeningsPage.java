package org.levator.web.oversight;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.levator.access.BreakGlassId;
import org.levator.oversight.Conclusion;
import org.levator.oversight.OpeningRow;
import org.levator.oversight.OutsideReviewing;
import org.levator.oversight.ReviewedOpening;
import org.levator.shared.CurrentUser;
import org.levator.shared.Role;
import org.levator.shared.Stretch;
import org.levator.web.faces.input.Saved;

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
    private int page;
    private transient Stretch<ReviewedOpening> reviewed;
    private final Map<BreakGlassId, FindingForm> findings = new HashMap<>();

    public String review(BreakGlassId opening) {
        reviewing.review(findings.get(opening).toCommand(opening));
        return saved.andGoTo("/reviews", "oversight", "opening.reviewed");
    }

    public String end(BreakGlassId opening) {
        reviewing.end(opening);
        return saved.andGoTo("/reviews", "oversight", "opening.ended");
    }

    public String see(BreakGlassId opening) {
        reviewing.seen(findings.get(opening).toSeen(opening));
        return saved.andGoTo("/home", "oversight", "opening.seen");
    }

    public List<OpeningRow> getRows() {
        if (rows == null) {
            rows = isReviewer() ? reviewing.waiting() : reviewing.ofMyCases();
            rows.forEach(row -> findings.putIfAbsent(row.id(), new FindingForm()));
        }
        return rows;
    }

    public Stretch<ReviewedOpening> getReviewed() {
        if (reviewed == null) {
            reviewed = reviewing.reviewed(page);
        }
        return reviewed;
    }

    /** From 0, the newest first. */
    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public boolean isReviewer() {
        return user.is(Role.PRIVACY_OFFICER);
    }

    public Conclusion[] getConclusions() {
        return Conclusion.values();
    }

    /** What is being written, by opening. */
    public Map<BreakGlassId, FindingForm> getFindings() {
        return findings;
    }
}
