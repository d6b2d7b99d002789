package org.levator.web.caseload;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.levator.caseload.day.CaseChoices;
import org.levator.caseload.day.CircleMember;
import org.levator.caseload.day.DayReading;
import org.levator.caseload.day.VisitReading;
import org.levator.episode.visit.VisitBooking;
import org.levator.web.faces.input.Saved;

/** On home, a visit that is added to the day, or of somebody who walks in. */
@Named
@ViewScoped
public class AddVisitPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DayReading days;

    @Inject
    VisitReading visits;

    @Inject
    VisitBooking booking;

    @Inject
    DayListPage day;

    @Inject
    HomePage home;

    @Inject
    Saved saved;

    private VisitForm form;
    private String find;
    private CaseChoices choices; // null until they are asked for
    private List<CircleMember> whom = List.of();

    /** Nothing is typed yet. */
    void begin() {
        form = new VisitForm(day.getDate());
        choices = null;
        whom = List.of();
    }

    /** Whom a visit can be added to: all, or who is meant by what was typed. */
    public void look() {
        choices = days.choices(find);
    }

    /** Who can be asked for in the case that she chose. */
    public void lookWhom() {
        whom = form.getEpisode() == null ? List.of() : visits.whom(form.getEpisode(), day.getDate());
        form.setClinician(null);
    }

    public void book() {
        booking.book(form.toCommand());
        done("visit.booked");
    }

    public void walkIn() {
        booking.walkIn(form.toWalkIn());
        done("visit.here");
    }

    private void done(String key) {
        home.load();
        saved.andStay("caseload", key);
    }

    /** Not before she plans something: then by {@link #look}, or with what was sent. */
    public CaseChoices getChoices() {
        if (choices == null && FacesContext.getCurrentInstance().isPostback()) {
            look();
        }
        return isOffering() ? choices : CaseChoices.none();
    }

    /** Whether the cases stand on the page. */
    public boolean isOffering() {
        return choices != null;
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find;
    }

    public List<CircleMember> getWhom() {
        return whom;
    }

    public VisitForm getForm() {
        return form;
    }
}
