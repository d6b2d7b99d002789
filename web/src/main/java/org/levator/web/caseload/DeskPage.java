package org.levator.web.caseload;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.levator.caseload.desk.Desk;
import org.levator.caseload.desk.DeskReading;
import org.levator.note.review.NoteReviewing;
import org.levator.note.review.ReviewRow;
import org.levator.web.letter.RecallsPage;
import org.levator.web.oversight.OpeningsPage;

/** On home, what waits on her desk. */
@Named
@ViewScoped
public class DeskPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DeskReading desk;

    @Inject
    NoteReviewing reviewing;

    @Inject
    RecallsPage recalls;

    @Inject
    OpeningsPage openings;

    @Inject
    DeathHomePage deaths;

    @Inject
    LeavingHomePage leaving;

    @Inject
    WishHomePage wishes;

    private Desk waiting = Desk.empty();
    private List<ReviewRow> reviews = List.of();

    void read() {
        waiting = desk.desk();
        deaths.getRows();
        leaving.getDesk();
        wishes.getMine();
        recalls.getRows();
    }

    void readReviews() {
        reviews = reviewing.open();
        openings.getRows();
    }

    public Desk getDesk() {
        return waiting;
    }

    public List<ReviewRow> getReviews() {
        return reviews;
    }
}
