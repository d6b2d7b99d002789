package org.levator.web.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.levator.directory.DirectoryKeeping;
import org.levator.directory.Profession;
import org.levator.directory.WhoMayRefer;
import org.levator.shared.Language;
import org.levator.shared.Province;
import org.levator.shared.RecipientId;
import org.levator.web.faces.fault.Overtaken;
import org.levator.web.faces.input.Saved;

/** One recipient: entered, corrected, set aside, taken back. */
@Named
@ViewScoped
public class RecipientPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DirectoryKeeping directory;

    @Inject
    Saved saved;

    @Inject
    Overtaken overtaken;

    private RecipientId recipient;
    private RecipientForm form = new RecipientForm();
    private boolean active = true;

    public void load() {
        if (recipient != null) {
            var row = directory.get(recipient);
            form = RecipientForm.of(row);
            active = row.active();
        }
    }

    public String save() {
        if (recipient == null) {
            directory.enter(form.toCommand(null));
        } else if (overtaken.on(() -> directory.correct(form.toCommand(recipient)))) {
            var newest = RecipientForm.of(directory.get(recipient));
            overtaken.by("directory", form, newest);
            form.hasSeen(newest);
            return null;
        }
        return saved.andGoTo("/directory", "directory", "saved");
    }

    public String setAside() {
        directory.setAside(recipient);
        return saved.andGoTo("/directory", "directory", "saved");
    }

    public String takeBack() {
        directory.takeBack(recipient);
        return saved.andGoTo("/directory", "directory", "saved");
    }

    public RecipientId getRecipient() {
        return recipient;
    }

    public void setRecipient(RecipientId recipient) {
        this.recipient = recipient;
    }

    public RecipientForm getForm() {
        return form;
    }

    public boolean isActive() {
        return active;
    }

    public Profession[] getProfessions() {
        return Profession.values();
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public Province[] getProvinces() {
        return Province.values();
    }

    public WhoMayRefer[] getReferrers() {
        return WhoMayRefer.values();
    }
}
