package org.levator.web.clinician;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.levator.clinician.Authorisation;
import org.levator.clinician.ClinicianRow;
import org.levator.clinician.PeopleKeeping;
import org.levator.clinician.PersonSheet;
import org.levator.clinician.SupervisionId;
import org.levator.clinician.Therapists;
import org.levator.shared.ClinicianId;
import org.levator.web.faces.input.Saved;
import org.levator.web.faces.text.When;

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
    When when;

    @Inject
    Saved saved;

    private ClinicianId id;
    private PersonForm form;
    private PersonSheet sheet;

    public void load() {
        sheet = keeping.person(id);
        form = PersonForm.of(sheet);
    }

    public String register() {
        keeping.register(form.toRegistration(id));
        return again("registered");
    }

    public String authorise() {
        keeping.authorise(form.toAuthorisation(id));
        return again("authorised");
    }

    public String endAuthorisation(Authorisation ending) {
        keeping.endAuthorisation(id, ending, when.getToday());
        return again("ended");
    }

    public String supervise() {
        keeping.supervise(form.toSupervision(id));
        return again("supervised");
    }

    public String endSupervision(SupervisionId supervision) {
        keeping.endSupervision(supervision, when.getToday());
        return again("ended");
    }

    public String leave() {
        keeping.leave(id, form.getLastDay());
        return saved.andGoTo("/leaving?id=" + id, "clinician", "lastDay.saved");
    }

    public String stay() {
        keeping.leave(id, null);
        return again("lastDay.none");
    }

    private String again(String key) {
        return saved.andGoTo("/person?id=" + id, "clinician", key);
    }

    public List<ClinicianRow> getTherapists() {
        return people.all();
    }

    public PersonSheet getSheet() {
        return sheet;
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
