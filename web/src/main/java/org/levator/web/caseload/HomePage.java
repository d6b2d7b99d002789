package org.levator.web.caseload;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.levator.caseload.CaseChoice;
import org.levator.caseload.DayReading;
import org.levator.caseload.DayRow;
import org.levator.caseload.DeskReading;
import org.levator.caseload.DeskRow;
import org.levator.clinician.ClinicianRow;
import org.levator.clinician.OwnProfile;
import org.levator.episode.VisitBooking;
import org.levator.shared.ClinicianId;
import org.levator.shared.Role;
import org.levator.shared.VisitId;
import org.levator.web.faces.Saved;
import org.levator.web.faces.When;

/** Home: her day with what can be done about each visit, and what waits on her desk. */
@Named
@ViewScoped
public class HomePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DayReading days;

    @Inject
    DeskReading desk;

    @Inject
    VisitBooking booking;

    @Inject
    OwnProfile profile;

    @Inject
    HttpServletRequest request;

    @Inject
    When when;

    @Inject
    Saved saved;

    private ClinicianId me;
    private VisitForm form;
    private List<DayRow> rows = List.of();
    private List<CaseChoice> choices = List.of();
    private List<DeskRow.Flag> flags = List.of();
    private List<DeskRow.Unsigned> unsigned = List.of();
    private List<DeskRow.ToSend> toSend = List.of();

    public void load() {
        if (isPlanning()) {
            me = profile.mine().map(ClinicianRow::id).orElse(null);
            form = new VisitForm(when.getToday());
            rows = days.of(when.getToday());
            choices = days.openCases();
        }
        if (isClinical()) {
            flags = desk.flags();
            unsigned = desk.unsignedNotes();
            toSend = desk.lettersToSend();
        }
    }

    public void book() {
        booking.book(form.toCommand());
        done("visit.booked");
    }

    public void walkIn() {
        booking.walkIn(form.toWalkIn());
        done("visit.here");
    }

    public void move(VisitId visit) {
        booking.move(form.toMove(visit));
        done("visit.moved");
    }

    public void cancel(VisitId visit) {
        booking.cancel(visit);
        done("visit.cancelled");
    }

    public void missed(VisitId visit) {
        booking.missed(visit);
        done("visit.missed");
    }

    public void restore(VisitId visit) {
        booking.restore(visit);
        done("visit.restored");
    }

    private void done(String key) {
        load();
        saved.andStay("caseload", key);
    }

    /** Whoever sees patients or plans for those who do. */
    public boolean isPlanning() {
        return isClinical() || isReception();
    }

    public boolean isClinical() {
        return Stream.of(Role.THERAPIST, Role.ASSISTANT, Role.STUDENT).anyMatch(request::isUserInRole);
    }

    public boolean isReception() {
        return request.isUserInRole(Role.RECEPTION);
    }

    /** Booked with the caller herself; else the list says with whom. */
    public boolean own(DayRow row) {
        return row.clinician().equals(me);
    }

    public List<DeskRow.Flag> getFlags() {
        return flags;
    }

    public List<DeskRow.Unsigned> getUnsigned() {
        return unsigned;
    }

    public List<DeskRow.ToSend> getToSend() {
        return toSend;
    }

    public List<DayRow> getRows() {
        return rows;
    }

    public List<CaseChoice> getChoices() {
        return choices;
    }

    public VisitForm getForm() {
        return form;
    }
}
