package org.levator.web.clinician;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.levator.clinician.PeopleEntering;
import org.levator.clinician.RenameColleague;
import org.levator.shared.ClinicianId;
import org.levator.shared.SubmissionKey;
import org.levator.web.faces.fault.Overtaken;
import org.levator.web.faces.input.Saved;

/** The name of the person whose profile is open, and whether she was entered by mistake. */
@Named
@ViewScoped
public class PersonEntryPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PeopleEntering entering;

    @Inject
    PersonPage page;

    @Inject
    Saved saved;

    @Inject
    Overtaken overtaken;

    private SubmissionKey key = SubmissionKey.random();
    private NameForm form;
    private String seen; // the name that the form was typed against

    public void load() {
        var sheet = page.getSheet();
        form = NameForm.of(sheet.givenName(), sheet.familyName());
        seen = nameNow();
    }

    public String rename() {
        var command = new RenameColleague(who(), seen, form.getGivenName(), form.getFamilyName());
        if (overtaken.on(() -> entering.rename(command))) {
            page.look();
            seen = nameNow();
            return null;
        }
        return saved.andGoTo("/person?id=" + who(), "clinician", "renamed");
    }

    public String takeAway() {
        entering.takeAway(key, who());
        return saved.andGoTo("/people", "clinician", "takenAway");
    }

    private ClinicianId who() {
        return page.getId();
    }

    private String nameNow() {
        return page.getSheet().person().clinician().name();
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public NameForm getForm() {
        return form;
    }
}
