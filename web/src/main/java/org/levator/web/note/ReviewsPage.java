package org.levator.web.note;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.levator.note.review.NoteReviewing;
import org.levator.note.review.ReviewId;
import org.levator.note.review.ReviewRow;
import org.levator.note.review.ReviewedNote;
import org.levator.shared.CurrentUser;
import org.levator.shared.Role;
import org.levator.shared.Stretch;
import org.levator.web.faces.input.Saved;

/** The signed notes that somebody has to look at again: the lead's with a way to the note, the privacy officer's without. */
@Named
@ViewScoped
public class ReviewsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    NoteReviewing reviewing;

    @Inject
    CurrentUser user;

    @Inject
    Saved saved;

    private List<ReviewRow> rows = List.of();
    private int page;
    private transient Stretch<ReviewedNote> reviewed;
    private final Map<ReviewId, RemarkForm> remarks = new HashMap<>();

    public void load() {
        rows = reviewing.open();
        rows.forEach(row -> remarks.putIfAbsent(row.id(), new RemarkForm()));
    }

    public String close(ReviewId review) {
        reviewing.close(remarks.get(review).toCommand(review));
        return saved.andGoTo("/reviews", "note", "review.closed");
    }

    /** Who is in the circle of care reads the note itself; the privacy officer is not. */
    public boolean isInCircle() {
        return !user.is(Role.PRIVACY_OFFICER);
    }

    public List<ReviewRow> getRows() {
        return rows;
    }

    public Stretch<ReviewedNote> getReviewed() {
        if (reviewed == null) {
            reviewed = reviewing.closed(page);
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

    /** What is being typed, by review. */
    public Map<ReviewId, RemarkForm> getRemarks() {
        return remarks;
    }
}
