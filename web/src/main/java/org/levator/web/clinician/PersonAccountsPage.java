package org.levator.web.clinician;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.levator.clinician.LinkAccount;
import org.levator.clinician.PeopleEntering;
import org.levator.clinician.PersonRow;
import org.levator.shared.ClinicianId;
import org.levator.web.faces.fault.Overtaken;
import org.levator.web.faces.input.Saved;

/** Whose account it is whose profile is open. */
@Named
@ViewScoped
public class PersonAccountsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PeopleEntering entering;

    @Inject
    PersonPage page;

    @Inject
    ColleaguesPage colleagues;

    @Inject
    Saved saved;

    @Inject
    Overtaken overtaken;

    private ClinicianId samePersonAs;
    private String seen; // her other accounts that the form was typed against

    public void load() {
        seen = page.getSheet().person().others();
        samePersonAs = getColleagues().stream()
                .filter(c -> page.getSheet().person().otherAccounts().contains(c.account()))
                .map(c -> c.clinician().id())
                .findFirst()
                .orElse(null);
    }

    public String link() {
        if (overtaken.on(() -> entering.link(new LinkAccount(page.getId(), seen, samePersonAs)))) {
            page.look();
            seen = page.getSheet().person().others();
            return null;
        }
        return saved.andGoTo("/person?id=" + page.getId(), "clinician", "linked");
    }

    /** Everybody else. */
    public List<PersonRow> getColleagues() {
        return colleagues.getPeople().stream()
                .filter(c -> !c.clinician().id().equals(page.getId()))
                .toList();
    }

    public ClinicianId getSamePersonAs() {
        return samePersonAs;
    }

    public void setSamePersonAs(ClinicianId samePersonAs) {
        this.samePersonAs = samePersonAs;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
