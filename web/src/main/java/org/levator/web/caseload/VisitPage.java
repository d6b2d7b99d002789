package org.levator.web.caseload;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.levator.caseload.day.CircleMember;
import org.levator.caseload.day.DayRow;
import org.levator.caseload.day.VisitReading;
import org.levator.caseload.day.VisitSheet;
import org.levator.episode.visit.VisitBooking;
import org.levator.episode.visit.mistake.MistakeReason;
import org.levator.episode.visit.mistake.TakeBackVisit;
import org.levator.shared.VisitId;
import org.levator.web.faces.fault.Overtaken;
import org.levator.web.faces.input.Saved;
import org.levator.web.faces.text.When;

/** One visit of whichever day, and what can be done about it: for whoever comes from a case, a patient or another day's list. */
@Named
@ViewScoped
public class VisitPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    VisitReading reading;

    @Inject
    VisitBooking booking;

    @Inject
    When when;

    @Inject
    Saved saved;

    @Inject
    Overtaken overtaken;

    private VisitId id;
    private MoveForm form;
    private MistakeReason mistake;
    private transient VisitSheet sheet;

    public void load() {
        sheet = reading.of(id);
        form = MoveForm.of(sheet.row(), when);
    }

    public String move() {
        var typed = form;
        if (overtaken.on(() -> booking.move(typed.toCommand(id)))) {
            load();
            form = typed.over(form);
            return null;
        }
        return again("visit.moved");
    }

    public String cancel() {
        return change(() -> booking.cancel(id, form.getSeen()), "visit.cancelled");
    }

    public String missed() {
        return change(() -> booking.missed(id, form.getSeen()), "visit.missed");
    }

    public String tookPlace() {
        return change(() -> booking.tookPlace(id, form.getSeen()), "visit.tookPlace");
    }

    public String takeBack() {
        return change(() -> booking.takeBack(new TakeBackVisit(id, form.getSeen(), mistake)), "visit.takenBack");
    }

    public String restore() {
        booking.restore(id);
        return again("visit.restored");
    }

    /** Of a visit that somebody else changed meanwhile she first sees where it stands. */
    private String change(Runnable change, String key) {
        if (overtaken.on(change)) {
            load();
            return null;
        }
        return again(key);
    }

    /** By a new request, so that sending again does nothing a second time. */
    private String again(String key) {
        return saved.andGoTo("/visit?id=" + id, "caseload", key);
    }

    public VisitSheet getSheet() {
        if (sheet == null) {
            sheet = reading.of(id);
        }
        return sheet;
    }

    public DayRow getRow() {
        return getSheet().row();
    }

    /** Of the circle, besides who it is with now. */
    public List<CircleMember> getOthers() {
        return getSheet().whom().stream()
                .filter(m -> !m.id().equals(getRow().clinician()))
                .toList();
    }

    public MistakeReason getMistake() {
        return mistake;
    }

    public void setMistake(MistakeReason mistake) {
        this.mistake = mistake;
    }

    public MoveForm getForm() {
        return form;
    }

    public VisitId getId() {
        return id;
    }

    public void setId(VisitId id) {
        this.id = id;
    }
}
