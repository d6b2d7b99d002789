package org.levator.web.oversight;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.levator.oversight.OpeningRow;
import org.levator.oversight.OutsideOpening;
import org.levator.oversight.SoughtCase;
import org.levator.web.faces.input.Sentences;

/** A therapist opens a case outside her circle: she says which and why, and chooses if a person has several. */
@Named
@ViewScoped
public class OutsidePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    OutsideOpening opening;

    @Inject
    Sentences sentences;

    private final OutsideForm form = new OutsideForm();
    private List<SoughtCase> several = List.of();
    private List<OpeningRow> running = List.of();

    public void load() {
        running = opening.running();
    }

    public String open() {
        var found = opening.find(form.toSeek());
        several = found.size() > 1 ? found : List.of();
        var meant = meant(found);
        if (meant.isEmpty()) {
            sentences.say("oversight", found.isEmpty() ? "outside.nobody" : "outside.several");
            return null;
        }
        return "/case?id=" + opening.open(form.toCommand(meant.get().episode())) + "&faces-redirect=true";
    }

    private Optional<SoughtCase> meant(List<SoughtCase> found) {
        return found.stream()
                .filter(sought -> found.size() == 1 || sought.episode().equals(form.getChosen()))
                .findFirst();
    }

    public List<OpeningRow> getRunning() {
        return running;
    }

    public List<SoughtCase> getSeveral() {
        return several;
    }

    public OutsideForm getForm() {
        return form;
    }
}
