package org.levator.web.clinician;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.levator.clinician.AddColleague;
import org.levator.clinician.PeopleEntering;
import org.levator.shared.ClinicianId;
import org.levator.shared.Language;
import org.levator.shared.SubmissionKey;
import org.levator.web.faces.input.Saved;

/** Somebody new at the clinic. */
@Named
@ViewScoped
public class NewPersonPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PeopleEntering entering;

    @Inject
    Saved saved;

    private SubmissionKey key = SubmissionKey.random();
    private String account;
    private Language language;
    private ClinicianId samePersonAs; // null: nobody who has another account
    private final NameForm name = new NameForm();

    public String add() {
        var command = new AddColleague(key, account, name.getGivenName(), name.getFamilyName(), language, samePersonAs);
        return saved.andGoTo("/person?id=" + entering.add(command), "clinician", "added");
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public ClinicianId getSamePersonAs() {
        return samePersonAs;
    }

    public void setSamePersonAs(ClinicianId samePersonAs) {
        this.samePersonAs = samePersonAs;
    }

    public NameForm getName() {
        return name;
    }
}
