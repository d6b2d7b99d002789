package org.levator.web.clinician;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.levator.audit.OneLook;
import org.levator.clinician.ClinicianRow;
import org.levator.clinician.LastDay;
import org.levator.clinician.PeopleKeeping;
import org.levator.clinician.PersonSheet;
import org.levator.clinician.Therapists;
import org.levator.clinician.college.Authorisation;
import org.levator.clinician.college.EndAuthorisation;
import org.levator.clinician.supervision.SupervisionRow;
import org.levator.shared.ClinicianId;
import org.levator.web.faces.fault.Overtaken;
import org.levator.web.faces.input.Saved;
import org.levator.web.faces.text.When;
import org.levator.web.oversight.OwnNamingsPage;

/** One person's profile and last day, kept by the administrator. */
@Named
@ViewScoped
public class PersonPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PeopleKeeping keeping;

    @Inject
    Therapists people;

    @Inject
    ColleaguesPage colleagues;

    @Inject
    OwnNamingsPage namings;

    @Inject
    OneLook look;

    @Inject
    When when;

    @Inject
    Saved saved;

    @Inject
    Overtaken overtaken;

    private ClinicianId id;
    private PersonForm form;
    private PersonSheet sheet;
    private List<ClinicianRow> therapists = List.of();
    private LocalDate before; // the last day that the form was typed against

    public void load() {
        look.at(this::read);
    }

    private void read() {
        colleagues.load();
        look();
        namings.load(id);
        therapists = sheet.registrations().isEmpty() ? people.all() : List.of(); // nobody supervises who has a title
        form = PersonForm.of(sheet);
    }

    public String register() {
        keeping.register(form.toRegistration(id));
        var ended = keeping.person(id).supervisions().stream()
                .filter(now -> sheet.supervisions().stream().anyMatch(now::endsOtherwiseThan))
                .findFirst();
        return ended.isEmpty()
                ? again("registered")
                : again("registered.ends", ended.get().supervisor(), ended.get().ends());
    }

    public String authorise() {
        keeping.authorise(form.toAuthorisation(id));
        return again("authorised");
    }

    public String endAuthorisation(Authorisation ending) {
        return isKept(() -> keeping.endAuthorisation(new EndAuthorisation(id, ending, when.getToday())))
                ? again("ended")
                : null;
    }

    public String supervise() {
        keeping.supervise(form.toSupervision(id));
        return again("supervised");
    }

    public String endSupervision(SupervisionRow row) {
        return isKept(() -> keeping.endSupervision(row.end(when.getToday()))) ? again("ended") : null;
    }

    public String leave() {
        return isKept(() -> keeping.leave(lastDay(form.getLastDay())))
                ? saved.andGoTo("/leaving?id=" + id, "clinician", "lastDay.saved")
                : null;
    }

    public String stay() {
        return isKept(() -> keeping.leave(lastDay(null))) ? again("lastDay.none") : null;
    }

    private LastDay lastDay(LocalDate last) {
        return new LastDay(id, before, last);
    }

    /** @return false if somebody else was faster; the page then shows what stands now */
    private boolean isKept(Runnable change) {
        if (overtaken.on(change)) {
            look();
            return false;
        }
        return true;
    }

    /** What stands now; what is being typed stays. */
    void look() {
        sheet = keeping.person(id);
        before = sheet.person().lastDay();
    }

    private String again(String key, Object... arguments) {
        return saved.andGoTo("/person?id=" + id, "clinician", key, arguments);
    }

    public List<ClinicianRow> getTherapists() {
        return therapists;
    }

    public PersonSheet getSheet() {
        return sheet;
    }

    public LocalDate getBefore() {
        return before;
    }

    public void setBefore(LocalDate before) {
        this.before = before;
    }

    public PersonForm getForm() {
        return form;
    }

    public ClinicianId getId() {
        return id;
    }

    public void setId(ClinicianId id) {
        this.id = id;
    }
}
